/** What must hold of everything that is read, whatever the text. */
@org.jspecify.annotations.NullMarked
package io.github.breach.examples.fuzzing.law;
