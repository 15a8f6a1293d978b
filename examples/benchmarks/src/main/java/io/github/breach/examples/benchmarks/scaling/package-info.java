/** Measures whether time a character stays the same, however long a text is and in two threads. */
@NullMarked
package io.github.breach.examples.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;
