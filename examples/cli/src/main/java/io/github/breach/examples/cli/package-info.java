/** The command {@code breach}: files in, records out. */
@NullMarked
package io.github.breach.examples.cli;

import org.jspecify.annotations.NullMarked;
