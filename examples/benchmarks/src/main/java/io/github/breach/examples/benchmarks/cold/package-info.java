/** Measures how long a whole process takes to its first record. */
@NullMarked
package io.github.breach.examples.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
