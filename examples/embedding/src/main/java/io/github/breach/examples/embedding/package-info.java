/** The library inside a program of one's own. */
@NullMarked
package io.github.breach.examples.embedding;

import org.jspecify.annotations.NullMarked;
