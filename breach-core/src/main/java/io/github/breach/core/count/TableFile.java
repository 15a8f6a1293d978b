package io.github.breach.core.count;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads this package's tables: tab-separated columns, # for comments. */
final class TableFile {
  private TableFile() {}

  /** The rows of the resource {@code name}, each made by {@code row} from its columns. */
  static <T> List<T> read(String name, int columns, Function<String[], T> row) {
    List<T> rows = new ArrayList<>();
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(name + ": " + columns + " columns expected: " + line);
        }
        rows.add(row.apply(cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return List.copyOf(rows);
  }

  /** The words of a cell, separated by spaces; none for {@code -}. */
  static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" "));
  }
}
