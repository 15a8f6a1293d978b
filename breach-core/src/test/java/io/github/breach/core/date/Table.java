package io.github.breach.core.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The rows of a phrase table beside the tests. */
final class Table {
  private Table() {}

  static List<String[]> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !(line.startsWith("# ") || line.startsWith("## ")))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code p:2021-10-03}, {@code r:2021-10-03} or {@code -}. */
  static DateContext context(String cell) {
    return switch (cell.charAt(0)) {
      case 'p' -> DateContext.published(LocalDate.parse(cell.substring(2)));
      case 'r' -> DateContext.reference(LocalDate.parse(cell.substring(2)));
      default -> DateContext.none();
    };
  }
}
