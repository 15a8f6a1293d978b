package io.github.breach.examples.cli.veris;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code veris.tsv}: what a constant of a record says in VERIS. */
final class VerisTable {
  private static final String NOTHING = "-";

  /**
   * A row.
   *
   * @param constant the constant, with its type: {@code IncidentType.LOSS}
   * @param field a field of VERIS
   * @param value one of its values
   * @param where a field that the incident must have for this row to count; empty where it always
   *     does
   */
  record Row(String constant, String field, String value, String where) {
    /** Whether the row says that VERIS has no word for the constant. */
    boolean isEmpty() {
      return field.equals(NOTHING);
    }
  }

  private VerisTable() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : text().split("\n")) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] cells = line.split("\t");
        rows.add(new Row(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : ""));
      }
    }
    return List.copyOf(rows);
  }

  static String name(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  private static String text() {
    try (InputStream in = VerisTable.class.getResourceAsStream("veris.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no resource veris.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
