package io.github.breach.core.count;

import io.github.breach.core.number.NumberScanner;
import io.github.breach.model.CountUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says what a number alone on its line counts, where a table was copied cell by cell: 区分⏎人数(名)⏎会員⏎
 * 1,204⏎職員⏎57. The numbers come back in the steps of its columns; a single one may be a page's.
 */
final class StackedCells {
  private static final int LONGEST_CELL = 60;
  private static final int MOST_COLUMNS = 8;
  private static final String BESIDE_NUMERALS = ", 約";

  private final String text;
  private final HeadReader names;

  /** Where the line starts that was come to last, and where it ends. */
  private int line;

  private int lineEnd = -1;

  /** How many lines that aren't blank stand before it. */
  private int number;

  private @Nullable CountUnit unit;
  private int headNumber;

  /** After how many lines the next number comes, or 0 while that is unknown. */
  private int columns;

  StackedCells(String text, HeadReader names) {
    this.text = text;
    this.names = names;
  }

  /**
   * What the number {@code [start, end)} counts; null where no head says so. The numbers of a text
   * are asked for in its order.
   */
  @Nullable CountUnit of(int start, int end) {
    if (!fillsLine(start, end)) {
      return null;
    }
    goTo(end);
    if (unit == null || !isNumber(line, lineEnd)) {
      return null;
    }
    int below = number - headNumber;
    if (columns == 0 && below > 1 && below <= MOST_COLUMNS && isNumberAfter(below)) {
      columns = below;
    }
    return columns > 0 && below % columns == 0 ? unit : null;
  }

  private boolean fillsLine(int start, int end) {
    int at = start;
    while (at > 0
        && start - at < LONGEST_CELL
        && BESIDE_NUMERALS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return (at == 0 || text.charAt(at - 1) == '\n')
        && (end == text.length() || "\n ".indexOf(text.charAt(end)) >= 0);
  }

  private void goTo(int at) {
    while (lineEnd < at) {
      if (lineEnd >= 0) {
        leave();
      }
      line = lineEnd + 1;
      lineEnd = endOfLine(line);
    }
  }

  /** Takes from the line come to last what it says of those below. */
  private void leave() {
    if (lineEnd == line) {
      return;
    }
    CountUnit named = lineEnd - line > LONGEST_CELL ? null : names.read(line, lineEnd);
    if (named != null) {
      unit = named;
      headNumber = number;
      columns = 0;
    } else if (lineEnd - line > LONGEST_CELL || text.charAt(lineEnd - 1) == '。') {
      unit = null;
    }
    number++;
  }

  private boolean isNumberAfter(int count) {
    int start = line;
    int end = lineEnd;
    for (int i = 0; i < count; i++) {
      do {
        start = end + 1;
        end = endOfLine(start);
      } while (start == end && end < text.length());
      if (end - start > LONGEST_CELL) {
        return false;
      }
    }
    return isNumber(start, end);
  }

  private int endOfLine(int start) {
    int end = start < text.length() ? text.indexOf('\n', start) : text.length();
    return end < 0 ? text.length() : end;
  }

  private boolean isNumber(int from, int to) {
    if (from >= to || to - from > LONGEST_CELL) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!NumberScanner.mayStart(c) && BESIDE_NUMERALS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
