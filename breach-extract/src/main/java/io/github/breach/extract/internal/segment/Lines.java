package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a notice. */
public final class Lines {
  /** Longer than a line that somebody wrote as one. */
  private static final int LONG_LINE = 200;

  private Lines() {}

  /** The lines of {@code [start, end)} that aren't blank. */
  public static List<Line> of(String text, int start, int end) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int from = start;
    while (from < end) {
      int newline = BoundedSearch.indexOf(text, '\n', from, end);
      int to = newline < 0 ? end : newline;
      int first = from;
      int last = to;
      while (first < last && text.charAt(first) == ' ') {
        first++;
      }
      while (last > first && text.charAt(last - 1) == ' ') {
        last--;
      }
      if (first < last) {
        addParts(text, first, last, blank, lines);
        blank = false;
      } else {
        blank = true;
      }
      from = to + 1;
    }
    return lines;
  }

  /** A whole document on one line is cut where its headings stand: …しました。【経緯】11月9日、…. */
  private static void addParts(String text, int first, int last, boolean blank, List<Line> lines) {
    int from = first;
    boolean blankBefore = blank;
    if (last - first >= LONG_LINE) {
      int at = BoundedSearch.indexOf(text, '【', first + 1, last);
      while (at >= 0) {
        char before = text.charAt(at - 1);
        if (before == '。' || before == ' ' || before == ')') {
          int end = before == ' ' ? at - 1 : at;
          lines.add(new Line(from, end, blankBefore));
          from = at;
          blankBefore = false;
        }
        at = BoundedSearch.indexOf(text, '【', at + 1, last);
      }
    }
    lines.add(new Line(from, last, blankBefore));
  }
}
