package io.github.breach.extract.internal.split;

import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Line;
import java.util.List;

/** Tells running text from lists of links and headings. */
final class Passages {
  private static final int NEAR = 14;
  private static final int SHORTEST = 30;

  private Passages() {}

  /** Whether running text comes soon at or after line {@code from}. */
  static boolean follow(String text, List<Line> lines, int from) {
    return follow(text, lines, from, NEAR);
  }

  /** Whether one of the {@code most} lines from {@code from} on is running text. */
  static boolean follow(String text, List<Line> lines, int from, int most) {
    for (int i = from; i < Math.min(lines.size(), from + most); i++) {
      if (isProse(text, lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code line} holds a sentence. */
  static boolean isProse(String text, Line line) {
    if (line.end() - line.start() < SHORTEST) {
      return false;
    }
    return Within.first(text, '。', line.start(), line.end()) >= 0;
  }
}
