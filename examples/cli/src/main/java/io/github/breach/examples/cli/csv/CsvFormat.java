package io.github.breach.examples.cli.csv;

import io.github.breach.examples.cli.Notice;
import io.github.breach.examples.cli.RecordFormat;

/**
 * A table in RFC 4180, with a heading.
 *
 * @param rows what has a row
 * @param forSpreadsheets whether a byte-order mark says that this is UTF-8, which Excel wants, and
 *     no cell is taken for a formula
 */
public record CsvFormat(Rows rows, boolean forSpreadsheets) implements RecordFormat {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public String opening() {
    String header = new CsvLine(forSpreadsheets).of(rows.table().header());
    return forSpreadsheets ? BYTE_ORDER_MARK + header : header;
  }

  @Override
  public Piece record(Notice notice) {
    CsvLine line = new CsvLine(forSpreadsheets);
    StringBuilder out = new StringBuilder();
    rows.table().rows(notice.disclosure()).forEach(row -> out.append(line.of(row)));
    String text = out.toString();
    return number -> text;
  }
}
