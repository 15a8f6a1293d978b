/**
 * Text as it is read: a folded view of the input, and the way from every place in it back to the
 * input.
 */
@NullMarked
package io.github.breach.core.text;

import org.jspecify.annotations.NullMarked;
