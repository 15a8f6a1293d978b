package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.RowCells;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Notice;

/**
 * Reads the marks below an item that heads the column of a table: 対象 | 氏名 | 住所 above 会員 | ○ | ×.
 * Columns are told from the right, since a table's corner may be empty.
 */
final class MarkColumns {
  private static final int LONGEST_ROW = 160;
  private static final int MOST_ROWS = 20;

  private final Notice notice;
  private final String text;
  private final RowCells row;

  MarkColumns(Notice notice) {
    this.notice = notice;
    this.text = notice.text().text();
    this.row = new RowCells(text);
  }

  /** What the marks below {@code item} say; {@code OPEN} where it heads no column of marks. */
  Polarity of(TermMention item) {
    int from =
        Within.last(text, '\n', Math.max(notice.start(), item.start() - LONGEST_ROW), item.start())
            + 1;
    int end = endOfLine(item.end());
    if (from <= 0 || end < 0) {
      return Polarity.OPEN;
    }
    row.read(from, end);
    int column = column(item);
    Polarity said = Polarity.OPEN;
    for (int i = 0; column > 0 && i < MOST_ROWS && end < notice.end(); i++) {
      int start = end + 1;
      end = endOfLine(start);
      if (end < 0) {
        break;
      }
      row.read(start, end);
      int cell = row.size() - column;
      if (cell < 1) {
        break;
      }
      Polarity mark = CellMarks.of(text, row.start(cell), row.end(cell));
      if (mark == Polarity.OPEN && !CellMarks.isDash(text, row.start(cell), row.end(cell))) {
        break;
      }
      said = said == Polarity.AFFIRMED || mark == Polarity.OPEN ? said : mark;
    }
    return said;
  }

  /**
   * The column that {@code item} heads, counted from the right, the last being 1; 0 where it heads
   * none.
   */
  private int column(TermMention item) {
    for (int i = 0; i < row.size(); i++) {
      if (row.start(i) == item.start() && row.size() > 1) {
        return row.size() - i;
      }
    }
    return 0;
  }

  private int endOfLine(int from) {
    int to = Math.min(notice.end(), from + LONGEST_ROW);
    int end = Within.first(text, '\n', from, to);
    return end >= 0 ? end : to == notice.end() ? to : -1;
  }
}
