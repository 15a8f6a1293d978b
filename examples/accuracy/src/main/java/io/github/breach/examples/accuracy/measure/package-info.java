/** Sets of notices read by the parser and judged. */
@NullMarked
package io.github.breach.examples.accuracy.measure;

import org.jspecify.annotations.NullMarked;
