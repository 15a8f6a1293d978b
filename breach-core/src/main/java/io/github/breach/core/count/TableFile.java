package io.github.breach.core.count;

import io.github.breach.core.text.TableLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's tables: tab-separated columns, # for comments. */
final class TableFile {
  private TableFile() {}

  /** The rows of the resource {@code name}, each with its columns. */
  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      TableLines lines = TableLines.read(in);
      for (String line = lines.next(); line != null; line = lines.next()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(name + ": " + columns + " columns expected: " + line);
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }

  /** The words of a cell, separated by spaces; none for {@code -}. */
  static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" "));
  }
}
