/** Whether a text is a notice of a breach at all. */
@NullMarked
package io.github.breach.extract.internal.field.genre;

import org.jspecify.annotations.NullMarked;
