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
  private static final String YES = "○◯〇●◎";
  private static final String NO = "×✕✖╳✗";
  private static final String SPACE = " \t\n|:";

  private final Notice notice;
  private final String text;

  ItemTable(Notice notice) {
    this.notice = notice;
    this.text = notice.text().text();
  }

  /** What the marks behind a term say; {@code OPEN} where there are none. */
  Polarity of(TermMention term) {
    int at = behindNote(term.end());
    int end = Math.min(notice.end(), at + LONGEST_ROW);
    boolean yes = false;
    boolean no = false;
    while (at < end) {
      int from = at;
      while (at < end && SPACE.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      boolean cell = at > from && at < end && isClosed(at + 1, notice.end());
      if (!cell) {
        break;
      }
      char mark = text.charAt(at);
      if (YES.indexOf(mark) < 0 && NO.indexOf(mark) < 0) {
        break;
      }
      yes |= YES.indexOf(mark) >= 0;
      no |= NO.indexOf(mark) >= 0;
      at++;
    }
    return yes ? Polarity.AFFIRMED : no ? Polarity.DENIED : Polarity.OPEN;
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

  /** A mark is a cell where nothing follows on its own: no bullet of ○電話番号, no key of ○:対象. */
  private boolean isClosed(int at, int end) {
    return at >= end || text.charAt(at) != ':' && SPACE.indexOf(text.charAt(at)) >= 0;
  }
}
