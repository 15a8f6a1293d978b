package io.github.breach.examples.cli.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as a line of RFC 4180: separated by commas, ended by CRLF, in quotes where a cell holds a
 * comma, a quote or a line end, its quotes doubled.
 *
 * @param guarded whether a cell that a spreadsheet would take for a formula gets a ' before it:
 *     text from outside must not compute (=HYPERLINK(…))
 */
record CsvLine(boolean guarded) {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  String of(List<String> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private String cell(String text) {
    boolean formula = guarded && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean needsQuotes(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
  }
}
