package io.github.breach.core.count;

import io.github.breach.core.number.NumberScanner;
import io.github.breach.core.text.RowCells;
import io.github.breach.model.CountUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says what a number counts that stands alone in a cell of a table, by the head of its column (区分 |
 * 人数(名) above 会員 | 1,204), of its row (人数 | 1,204 | 381), or of all (単位:名).
 *
 * <p>Columns are told from the right, since the names of rows have spaces. A table ends with a
 * blank line, and no row is longer than {@value #LONGEST_ROW}.
 */
final class ColumnHeads {
  private static final int LONGEST_ROW = 160;
  private static final String CELL_ENDS = " |\n";
  private static final String BESIDE_NUMBERS = ",.約計 ";

  private final String text;
  private final HeadReader names;
  private final RowCells row;

  /** Where the line read last starts; those before it are read. */
  private int line;

  /** Where it ends. */
  private int lineEnd = -1;

  /** What the columns of the table count, the first column first; null before its heads. */
  private @Nullable CountUnit @Nullable [] heads;

  /** What all of its numbers count; null where that is unsaid. */
  private @Nullable CountUnit all;

  ColumnHeads(String text, HeadReader names) {
    this.text = text;
    this.names = names;
    this.row = new RowCells(text);
  }

  /**
   * What the number that ends at {@code end} counts, with the words before it from {@code start};
   * null where no head says so. The numbers of a text are asked for in its order.
   */
  @Nullable CountUnit of(int start, int end) {
    if (end < text.length() && CELL_ENDS.indexOf(text.charAt(end)) < 0) {
      return null;
    }
    goTo(end);
    int cell = 0;
    while (cell < row.size() && row.end(cell) < end) {
      cell++;
    }
    boolean whole = cell < row.size() && row.end(cell) == end && row.start(cell) >= start;
    if (!whole || cell == 0 || isDash(0)) {
      return null; // - 1 - numbers a page
    }
    CountUnit ofColumn = heads == null ? null : ofColumn(heads, cell);
    return ofColumn != null ? ofColumn : all != null ? all : ofRow();
  }

  private @Nullable CountUnit ofColumn(@Nullable CountUnit[] heads, int cell) {
    int head = heads.length - (row.size() - cell);
    if (head > 0 && heads[head] != null) {
      return heads[head];
    }
    boolean shorter = row.size() < heads.length && cell == row.size() - 1;
    return shorter ? only(heads) : null; // 合計 | 1,642, and nothing in the columns behind
  }

  /** What the one column counts that counts anything; null where there are more. */
  private static @Nullable CountUnit only(@Nullable CountUnit[] heads) {
    CountUnit only = null;
    for (CountUnit head : heads) {
      if (head != null && only != null) {
        return null;
      }
      only = head == null ? only : head;
    }
    return only;
  }

  /** Reads the lines up to the one that {@code at} stands in, and the cells of that one. */
  private void goTo(int at) {
    if (lineEnd < at) {
      skipTo(tableStart(at));
    }
    while (lineEnd < at) {
      if (lineEnd >= 0) {
        leave();
      }
      line = lineEnd + 1;
      int next = text.indexOf('\n', line);
      lineEnd = next < 0 ? text.length() : next;
      row.read(line, lineEnd - line <= LONGEST_ROW ? lineEnd : line);
    }
  }

  /**
   * Where the lines start that stand above {@code at} without a blank one, of those not yet read.
   */
  private int tableStart(int at) {
    for (int i = at - 1; i > Math.max(lineEnd, 0); i--) {
      if (text.charAt(i) == '\n' && text.charAt(i - 1) == '\n') {
        return i + 1;
      }
    }
    return lineEnd + 1;
  }

  private void skipTo(int start) {
    if (start > lineEnd + 1) {
      heads = null;
      all = null;
      lineEnd = start - 1;
      row.read(start, start);
    }
  }

  /** Takes from the line read last what it says of those below. */
  private void leave() {
    if (row.size() == 0 || text.charAt(lineEnd - 1) == '。') {
      heads = null;
      all = null;
      return;
    }
    CountUnit[] units = new CountUnit[row.size()];
    boolean head = false;
    for (int i = 0; i < units.length; i++) {
      if (isNumber(i)) {
        return;
      }
      units[i] = names.read(row.start(i), row.end(i));
      head |= i > 0 && units[i] != null;
    }
    if (head) {
      heads = units;
    }
    if (names.isOfAll(row.start(0))) {
      all = units[0];
    }
  }

  /** 人数 | 1,204 | 381: the first cell names what all others number. */
  private @Nullable CountUnit ofRow() {
    for (int i = 1; i < row.size(); i++) {
      if (!isNumber(i)) {
        return null;
      }
    }
    return names.read(row.start(0), row.end(0));
  }

  private boolean isDash(int cell) {
    return row.end(cell) == row.start(cell) + 1 && text.charAt(row.start(cell)) == '-';
  }

  private boolean isNumber(int cell) {
    boolean digits = false;
    for (int i = row.start(cell); i < row.end(cell); i++) {
      char c = text.charAt(i);
      boolean numeral = NumberScanner.mayStart(c);
      if (!numeral && BESIDE_NUMBERS.indexOf(c) < 0) {
        return false;
      }
      digits |= numeral;
    }
    return digits;
  }
}
