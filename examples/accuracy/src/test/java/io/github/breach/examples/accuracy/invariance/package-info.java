/** What a notice tells doesn't hang on how its text is written down. */
@org.jspecify.annotations.NullMarked
package io.github.breach.examples.accuracy.invariance;
