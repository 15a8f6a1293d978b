/** Measures how fast the library reads, beside engines that people know. */
@NullMarked
package io.github.breach.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
