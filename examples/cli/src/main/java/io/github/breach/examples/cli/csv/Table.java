package io.github.breach.examples.cli.csv;

import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a table has rows for.
 *
 * @param items the things of a notice, a row each
 * @param key columns that say which notice, the same in every table
 * @param columns columns that say what the row is about
 * @param <T> the sort of thing
 */
record Table<T>(
    Function<Disclosure, List<T>> items, List<Column<Disclosure>> key, List<Column<T>> columns) {

  List<String> header() {
    List<String> names = new ArrayList<>();
    key.forEach(column -> names.add(column.name()));
    columns.forEach(column -> names.add(column.name()));
    return names;
  }

  /** The rows of one notice. */
  List<List<String>> rows(Disclosure disclosure) {
    List<List<String>> rows = new ArrayList<>();
    for (T item : items.apply(disclosure)) {
      List<String> row = new ArrayList<>();
      key.forEach(column -> row.add(column.cell().apply(disclosure)));
      columns.forEach(column -> row.add(column.cell().apply(item)));
      rows.add(row);
    }
    return rows;
  }
}
