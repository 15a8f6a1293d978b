/** A parser's configuration, and what one call of it does, in order. */
@NullMarked
package io.github.breach.extract.internal.run;

import org.jspecify.annotations.NullMarked;
