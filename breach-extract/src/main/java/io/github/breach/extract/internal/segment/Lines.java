package io.github.breach.extract.internal.segment;

import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a notice. */
public final class Lines {
  private Lines() {}

  /** The lines of {@code [start, end)} that aren't blank. */
  public static List<Line> of(String text, int start, int end) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int from = start;
    while (from < end) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 || newline > end ? end : newline;
      int first = from;
      int last = to;
      while (first < last && text.charAt(first) == ' ') {
        first++;
      }
      while (last > first && text.charAt(last - 1) == ' ') {
        last--;
      }
      if (first < last) {
        lines.add(new Line(first, last, blank));
        blank = false;
      } else {
        blank = true;
      }
      from = to + 1;
    }
    return lines;
  }
}
