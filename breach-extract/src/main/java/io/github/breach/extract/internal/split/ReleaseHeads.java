package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a second release starts on one page: an earlier edition below the latest, or another
 * press release.
 *
 * <p>A release starts with a title and a date of its own on lines side by side, or with the number
 * of its edition and a date. A release that is only cited has neither on lines of their own.
 */
final class ReleaseHeads {
  private static final int FEWEST_LETTERS = 120;

  private final LineReader reader;

  ReleaseHeads(LineReader reader) {
    this.reader = reader;
  }

  /** The first lines of the releases, in order; empty where there is only one. */
  List<Integer> find(String text, List<Line> lines, List<DateMention> dates) {
    List<Integer> heads = new ArrayList<>();
    int textFrom = 0;
    for (int i = 0; i < lines.size(); i++) {
      int head = headAt(text, lines, dates, i);
      if (head < 0 || !Passages.follow(text, lines, i + 1)) {
        continue;
      }
      if (!heads.isEmpty() && letters(text, lines, textFrom, head) < FEWEST_LETTERS) {
        continue; // the title once more, or the head's second line
      }
      heads.add(heads.isEmpty() ? 0 : head);
      textFrom = i + 1;
    }
    return heads.size() < 2 ? List.of() : heads;
  }

  /** The first line of the head that line {@code i} belongs to, or -1. */
  private int headAt(String text, List<Line> lines, List<DateMention> dates, int i) {
    Line line = lines.get(i);
    if (line.end() - line.start() > 130) {
      return -1;
    }
    if (EditionHeading.is(text, line, dates)) {
      return i;
    }
    if (line.end() - line.start() < 12 || text.charAt(line.end() - 1) == '。') {
      return -1;
    }
    String words = text.substring(line.start(), line.end());
    if (!reader.isTitle(words)
        || !reader.speaksOfIncident(words)
        || reader.kind(text, line, dates) != LineKind.TITLE) {
      return -1;
    }
    if (carriesDate(text, line, dates)) {
      return i;
    }
    if (isMarked(text.charAt(line.start()))) {
      return -1;
    }
    for (int k = i + 1; k <= Math.min(i + 3, lines.size() - 1); k++) {
      if (isDateline(text, lines.get(k), dates)) {
        return firstLine(text, lines, dates, i);
      }
      if (Passages.isProse(text, lines.get(k))) {
        break;
      }
    }
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (isDateline(text, lines.get(k), dates)) {
        return k;
      }
      LineKind kind = reader.kind(text, lines.get(k), dates);
      if (kind != LineKind.NAME && kind != LineKind.ADDRESSEE && kind != LineKind.LABEL) {
        break;
      }
    }
    return -1;
  }

  /** The title's first line, where it is wrapped. */
  private int firstLine(String text, List<Line> lines, List<DateMention> dates, int i) {
    boolean wrapped =
        i > 0
            && !lines.get(i).blankBefore()
            && reader.kind(text, lines.get(i - 1), dates) == LineKind.OTHER;
    return wrapped ? i - 1 : i;
  }

  private boolean isDateline(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    return !in.isEmpty()
        && WrittenDates.hasYear(text, in.get(0))
        && reader.kind(text, line, dates) == LineKind.DATE;
  }

  /** ◆不正アクセスに関するお詫び(2024年7月3日), 2024/7/3 不正アクセスに関するお詫び; not 7月3日付「…」. */
  private static boolean carriesDate(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    if (in.size() != 1 || !WrittenDates.hasYear(text, in.get(0))) {
      return false;
    }
    DateMention date = in.get(0);
    boolean cites = date.end() < line.end() && "付に".indexOf(text.charAt(date.end())) >= 0;
    return !cites && (date.start() <= line.start() + 1 || date.end() >= line.end() - 5);
  }

  private static boolean isMarked(char c) {
    return JapaneseChars.isDigit(c)
        || JapaneseChars.isCircledDigit(c)
        || "(・•-●○■□◆◇▼▽※<ⅠⅡⅢⅣⅤ".indexOf(c) >= 0;
  }

  private static int letters(String text, List<Line> lines, int from, int to) {
    int letters = 0;
    boolean prose = false;
    for (int i = from; i < to; i++) {
      letters += lines.get(i).end() - lines.get(i).start();
      prose |= Passages.isProse(text, lines.get(i));
    }
    return prose ? letters : 0;
  }
}
