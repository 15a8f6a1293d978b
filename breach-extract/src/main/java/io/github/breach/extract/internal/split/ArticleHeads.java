package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Line;
import java.util.List;

/**
 * Recognises the headline of a newspaper's article by what stands around it, for it ends like no
 * title: 検針用端末を紛失、顧客842件の情報 above 2024年10月11日 18時32分 and the first paragraph.
 */
final class ArticleHeads {
  private static final int SHORTEST = 14;
  private static final int LONGEST = 70;
  private static final int LONGEST_REST = 24;
  private static final int NEAR = 3;

  private final LineReader reader;

  ArticleHeads(LineReader reader) {
    this.reader = reader;
  }

  /**
   * Whether line {@code i} stands off, speaks of an incident, and has the date of its article below
   * and then running text.
   */
  boolean isHeadline(String text, List<Line> lines, List<DateMention> dates, int i) {
    Line line = lines.get(i);
    int length = line.end() - line.start();
    if (length < SHORTEST || length > LONGEST || i + 1 >= lines.size()) {
      return false;
    }
    if (!LineReader.in(dates, line).isEmpty()) {
      return false;
    }
    char first = text.charAt(line.start());
    if (!JapaneseChars.isJapanese(first) && !JapaneseChars.isOpening(first)) {
      return false; // 1. …, ・…
    }
    Line below = lines.get(i + 1);
    boolean standsOff = i == 0 || line.blankBefore();
    return (standsOff && isTimed(text, below, dates) || isPrinted(text, below, dates))
        && proseFollows(text, lines, i + 2)
        && reader.speaksOfIncident(text.substring(line.start(), line.end()));
  }

  /** 2021年9月6日 19時42分 */
  private static boolean isTimed(String text, Line line, List<DateMention> dates) {
    if (!opensWithDate(text, line, dates)) {
      return false;
    }
    List<DateMention> in = LineReader.in(dates, line);
    String words = text.substring(in.get(0).start(), in.get(in.size() - 1).end());
    return words.indexOf('時') > 0 || words.indexOf(':') > 0;
  }

  /** 2021/12/11 朝刊 [有料会員限定], 2021年7月3日 05時30分 北都タイムス */
  private boolean isPrinted(String text, Line line, List<DateMention> dates) {
    return opensWithDate(text, line, dates)
        && reader.header().in("PAPER", text, line.start(), line.end());
  }

  private static boolean opensWithDate(String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    return !line.blankBefore()
        && !in.isEmpty()
        && in.size() <= 2
        && in.get(0).start() - line.start() <= 1
        && line.end() - in.get(in.size() - 1).end() <= LONGEST_REST
        && WrittenDates.hasYear(text, in.get(0));
  }

  private static boolean proseFollows(String text, List<Line> lines, int from) {
    for (int k = from; k < Math.min(lines.size(), from + NEAR); k++) {
      if (Passages.isProse(text, lines.get(k))) {
        return true;
      }
    }
    return false;
  }
}
