/** How long texts take that nobody means as notices. */
@org.jspecify.annotations.NullMarked
package io.github.breach.examples.benchmarks.hostile;
