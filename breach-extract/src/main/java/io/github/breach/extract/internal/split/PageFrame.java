package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.internal.line.Furniture;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Line;
import java.util.List;

/** Takes the page off the ends of a notice. */
final class PageFrame {
  private static final int LONGEST_HEADER = 60;
  private static final int MOST_LOOSE_LINES = 12;
  private static final int SENTENCE = 30;

  private final LineReader reader;

  PageFrame(LineReader reader) {
    this.reader = reader;
  }

  /** The first line that belongs to the notice in lines {@code [from, to)}. */
  int first(String text, List<Line> lines, int from, int to, List<DateMention> dates) {
    int lastFurniture = -1;
    int title = -1;
    boolean behindTitle = false;
    for (int i = from; i < Math.min(to, from + LONGEST_HEADER); i++) {
      LineKind kind = reader.kind(text, lines.get(i), dates);
      if (kind == LineKind.PROSE) {
        break;
      }
      if (kind == LineKind.FURNITURE) {
        behindTitle |= title >= 0;
        lastFurniture = title < 0 ? i : lastFurniture;
      } else if (kind == LineKind.TITLE && isIncident(text, lines.get(i))) {
        if (title >= 0 && behindTitle && lines.get(i).end() > 0) {
          lastFurniture = i - 1; // the title of the page, and below it that of the notice
        }
        title = i;
        behindTitle = false;
      }
    }
    if (lastFurniture < 0) {
      return from;
    }
    int first = lastFurniture + 1;
    return first >= to ? from : withDate(text, lines, from, first, title, dates);
  }

  /** Takes a date above in where the notice has none of its own below. */
  private int withDate(
      String text, List<Line> lines, int from, int first, int title, List<DateMention> dates) {
    for (int i = first; i < Math.min(lines.size(), Math.max(first, title) + 8); i++) {
      if (reader.isDateline(text, lines.get(i), dates)) {
        return first;
      }
    }
    for (int i = first - 1; i >= Math.max(from, first - 8); i--) {
      if (reader.isDateline(text, lines.get(i), dates)) {
        return i;
      }
    }
    return first;
  }

  private boolean isIncident(String text, Line line) {
    return reader.speaksOfIncident(text.substring(line.start(), line.end()));
  }

  /** The line after the last that belongs to the notice in lines {@code [from, to)}. */
  int end(String text, List<Line> lines, int from, int to) {
    int end = to;
    int loose = 0;
    for (int i = to - 1; i > from; i--) {
      Line line = lines.get(i);
      String words = text.substring(line.start(), Math.min(line.end(), line.start() + 120));
      boolean rule = Furniture.isRule(words);
      if (rule && asks(text, lines, i + 1, end)) {
        break; // ―――― この件のお問い合わせ … ――――
      }
      if (rule || reader.furniture().is(words)) {
        end = i;
        loose = 0;
      } else if (isSentence(text, line) || isClosing(words) || ++loose > MOST_LOOSE_LINES) {
        break;
      }
    }
    return end;
  }

  /** Whether one of the lines {@code [from, to)} says whom to ask. */
  private boolean asks(String text, List<Line> lines, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reader.header().in("ASKS", text, lines.get(i).start(), lines.get(i).end())) {
        return true;
      }
    }
    return false;
  }

  /** 以上 */
  private static boolean isClosing(String words) {
    return words.equals("以上") || words.equals("敬具");
  }

  private static boolean isSentence(String text, Line line) {
    return line.end() - line.start() >= SENTENCE
        && Within.first(text, '。', line.start(), line.end()) >= 0;
  }
}
