/** Texts to read: any that bytes can spell, and some that look like notices. */
@org.jspecify.annotations.NullMarked
package io.github.breach.examples.fuzzing.text;
