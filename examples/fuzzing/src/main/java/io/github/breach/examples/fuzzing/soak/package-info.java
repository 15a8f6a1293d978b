/** Reads mixed texts for a long time on all cores, and looks at the heap and the answers. */
@org.jspecify.annotations.NullMarked
package io.github.breach.examples.fuzzing.soak;
