package io.github.breach.examples.cli.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts labelled rows of cells into lines of a terminal.
 *
 * @param width columns of the terminal
 * @param colour whether styles are shown
 */
public record CardLayout(int width, boolean colour) {
  /** Below this a card can't be read. */
  public static final int NARROWEST = 40;

  private static final int LABEL = 16;
  private static final int GAP = 2;

  /**
   * @throws IllegalArgumentException if {@code width} is below {@link #NARROWEST}
   */
  public CardLayout {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("too narrow: " + width);
    }
  }

  /** The heading of a card, underlined. */
  List<String> heading(String title) {
    List<String> lines = new ArrayList<>();
    int widest = 0;
    for (String line : LineWrap.wrap(TerminalText.clean(title), width)) {
      widest = Math.max(widest, DisplayWidth.of(line));
      lines.add(paint(Style.STRONG, line));
    }
    lines.add(paint(Style.FAINT, "=".repeat(widest)));
    return lines;
  }

  /**
   * Rows under one label. The columns of all rows are aligned; the last one takes what is left, and
   * what doesn't fit its column goes on in the next line of the same column.
   */
  List<String> rows(String label, List<List<Cell>> rows) {
    int[] widths = widths(rows);
    List<String> lines = new ArrayList<>();
    for (List<Cell> row : rows) {
      for (String content : row(row, widths)) {
        String head = lines.isEmpty() ? label : "";
        lines.add((paint(Style.FAINT, padded(head, LABEL)) + content).stripTrailing());
      }
    }
    return lines;
  }

  private List<String> row(List<Cell> row, int[] widths) {
    List<List<String>> columns = new ArrayList<>();
    int height = 0;
    for (int c = 0; c < row.size(); c++) {
      columns.add(LineWrap.wrap(row.get(c).text(), widths[c]));
      height = Math.max(height, columns.get(c).size());
    }
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < row.size(); c++) {
        String part = y < columns.get(c).size() ? columns.get(c).get(y) : "";
        boolean last = c == row.size() - 1;
        line.append(paint(row.get(c).style(), part));
        line.append(last ? "" : " ".repeat(widths[c] + GAP - DisplayWidth.of(part)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * Each column as wide as its widest cell; where that is too much, the widest ones give way until
   * the last column has what it needs or two fifths of the room.
   */
  private int[] widths(List<List<Cell>> rows) {
    int count = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[count];
    for (List<Cell> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], row.get(c).width());
      }
    }
    int room = width - LABEL - GAP * (count - 1);
    int last = count - 1;
    if (count > 0) {
      int before = room - Math.min(widths[last], room * 2 / 5);
      widths[last] = room - narrowed(widths, last, before);
    }
    return widths;
  }

  /** Takes columns from the widest of the first {@code count} until they fit; their sum then. */
  private static int narrowed(int[] widths, int count, int limit) {
    int sum = 0;
    for (int c = 0; c < count; c++) {
      widths[c] = Math.min(widths[c], limit);
      sum += widths[c];
    }
    while (sum > limit) {
      int widest = 0;
      for (int c = 1; c < count; c++) {
        widest = widths[c] > widths[widest] ? c : widest;
      }
      widths[widest]--;
      sum--;
    }
    return sum;
  }

  private String paint(Style style, String text) {
    return colour ? style.paint(text) : text;
  }

  private static String padded(String label, int width) {
    return label + " ".repeat(Math.max(1, width - DisplayWidth.of(label)));
  }
}
