/** When what happened: the timeline and the exposure period. */
@NullMarked
package io.github.breach.extract.internal.field.timeline;

import org.jspecify.annotations.NullMarked;
