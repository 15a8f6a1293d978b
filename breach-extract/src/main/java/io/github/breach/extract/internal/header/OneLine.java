package io.github.breach.extract.internal.header;

import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.List;

/** Takes the top of a text apart that lost its line ends: お知らせ 2022/11/18 〇〇について 平素は…. */
final class OneLine {
  /** A text with more lines than this has not lost them. */
  static final int MOST_LINES = 4;

  private static final int SHORTEST = 300;
  private static final int MOST_PIECES = 12;

  private OneLine() {}

  /** The words of a long first line up to its first sentence, each as a line, and the rest. */
  static List<Line> pieces(String text, List<Line> lines) {
    Line first = lines.get(0);
    if (first.end() - first.start() < SHORTEST) {
      return lines;
    }
    List<Line> pieces = new ArrayList<>();
    int from = first.start();
    while (pieces.size() < MOST_PIECES) {
      int space = Within.first(text, ' ', from, first.end());
      int stop = Within.first(text, '。', from, first.end());
      if (space < 0 || stop >= 0 && stop < space) {
        break;
      }
      if (space > from) {
        pieces.add(new Line(from, space, pieces.isEmpty()));
      }
      from = space + 1;
    }
    pieces.add(new Line(from, first.end(), false));
    pieces.addAll(lines.subList(1, lines.size()));
    return pieces;
  }
}
