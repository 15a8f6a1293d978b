/** One disclosure as a card for people at a terminal. */
@NullMarked
package io.github.breach.examples.cli.table;

import org.jspecify.annotations.NullMarked;
