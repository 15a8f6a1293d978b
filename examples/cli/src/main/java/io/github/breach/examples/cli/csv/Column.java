package io.github.breach.examples.cli.csv;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param cell the text of a cell; empty where the notice doesn't state it
 * @param <T> what a row is about
 */
record Column<T>(String name, Function<T, String> cell) {}
