@org.jspecify.annotations.NullMarked
package io.github.breach.examples.fuzzing;
