package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.notice.Notice;

/**
 * Reads the marks of a table of items: 電話番号 | × | ○, or each cell on a line of its own. One ○ makes
 * the item affected; × alone says that it isn't.
 */
final class ItemTable {
  private static final int LONGEST_NOTE = 24;
  private static final int LONGEST_ROW = 32;
  private static final int LONGEST_MARK = 8;
  private static final String SPACE = " \t\n|:";

  private final Notice notice;
  private final String text;
  private final MarkColumns columns;

  ItemTable(Notice notice) {
    this.notice = notice;
    this.text = notice.text().text();
    this.columns = new MarkColumns(notice);
  }

  /** What the marks beside or below a term say; {@code OPEN} where there are none. */
  Polarity of(TermMention term) {
    Polarity beside = beside(term);
    return beside == Polarity.OPEN ? columns.of(term) : beside;
  }

  private Polarity beside(TermMention term) {
    int at = behindNote(term.end());
    int end = Math.min(notice.end(), at + LONGEST_ROW);
    Polarity said = Polarity.OPEN;
    boolean below = false;
    boolean dashed = false;
    while (at < end && said != Polarity.AFFIRMED) {
      int from = at;
      while (at < end && SPACE.indexOf(text.charAt(at)) >= 0) {
        below |= text.charAt(at) == '\n';
        at++;
      }
      int close = close(at, end);
      boolean cell = at > from && close > at && !(below && close > at + 1);
      if (!cell) {
        break;
      }
      Polarity mark = CellMarks.of(text, at, close);
      if (mark == Polarity.OPEN && !CellMarks.isDash(text, at, close)) {
        break;
      }
      dashed |= mark == Polarity.OPEN;
      said = mark == Polarity.OPEN ? said : mark;
      at = close;
    }
    boolean none = said == Polarity.OPEN && dashed && isBelowMark(term.start());
    return none ? Polarity.DENIED : said;
  }

  /** 氏名 | ○ above 電話番号 | -: the dash stands where others have a mark. */
  private boolean isBelowMark(int end) {
    for (int i = end - 2; i >= Math.max(notice.start(), end - LONGEST_ROW); i--) {
      if (CellMarks.of(text, i, i + 1) == Polarity.AFFIRMED
          && SPACE.indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the cell from {@code at} ends; -1 where it is no short one, or a bullet or key: ○電話番号,
   * ○:対象.
   */
  private int close(int at, int end) {
    int close = at;
    while (close < end && close - at <= LONGEST_MARK && SPACE.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    boolean open = close < notice.end() && (close == end || text.charAt(close) == ':');
    return open || close - at > LONGEST_MARK ? -1 : close;
  }

  /** 電話番号(下4桁のみ): the row goes on behind the bracket. */
  private int behindNote(int at) {
    if (at < notice.end() && text.charAt(at) == '(') {
      for (int i = at; i < Math.min(notice.end(), at + LONGEST_NOTE); i++) {
        if (text.charAt(i) == ')') {
          return i + 1;
        }
      }
    }
    return at;
  }
}
