/** Finds what is done so that it doesn't happen again. */
@NullMarked
package io.github.breach.extract.internal.field.measure;

import org.jspecify.annotations.NullMarked;
