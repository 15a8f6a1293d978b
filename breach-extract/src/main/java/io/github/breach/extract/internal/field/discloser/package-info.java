/** Who publishes a notice. */
@NullMarked
package io.github.breach.extract.internal.field.discloser;

import org.jspecify.annotations.NullMarked;
