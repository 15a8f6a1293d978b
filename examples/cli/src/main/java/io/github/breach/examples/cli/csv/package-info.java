/** Records as tables: a row a notice, or a row a fact of one sort. */
@NullMarked
package io.github.breach.examples.cli.csv;

import org.jspecify.annotations.NullMarked;
