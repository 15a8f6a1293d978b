package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Line;
import java.util.List;

/**
 * Recognises heads by the date below them, for they end like no title: a newspaper's headline
 * (検針用端末を紛失、顧客842件の情報 above 2024年10月11日 18時32分 and the first paragraph) and the entries of a list.
 */
final class ArticleHeads {
  private static final int SHORTEST = 14;
  private static final int SHORTEST_ENTRY = 8;
  private static final int LONGEST = 70;
  private static final int LONGEST_REST = 24;
  private static final int NEAR = 3;

  private final LineReader reader;

  ArticleHeads(LineReader reader) {
    this.reader = reader;
  }

  /** Whether one of the lines is a headline that speaks of an incident. */
  boolean anyHeadline(String text, List<Line> lines, List<DateMention> dates) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (isAboveDate(text, lines, dates, i)
          && reader.speaksOfIncident(text.substring(line.start(), line.end()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether line {@code i} stands off, and has the date of its article below and then running text.
   * Beside a headline that speaks of an incident, this one needn't: 病院、検査結果を別人に郵送.
   */
  boolean isAboveDate(String text, List<Line> lines, List<DateMention> dates, int i) {
    if (i + 1 >= lines.size() || !isHeadline(text, lines.get(i), dates)) {
      return false;
    }
    Line below = lines.get(i + 1);
    boolean standsOff = i == 0 || lines.get(i).blankBefore();
    return (standsOff && isTimed(text, below, dates) || isPrinted(text, below, dates))
        && Passages.follow(text, lines, i + 2, NEAR);
  }

  /** Japanese, without a date or a number in front. */
  private static boolean isHeadline(String text, Line line, List<DateMention> dates) {
    int length = line.end() - line.start();
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    char first = text.charAt(line.start());
    return (JapaneseChars.isJapanese(first)
            || JapaneseChars.isOpening(first)
            || "■□●○◆◇▼▽★☆".indexOf(first) >= 0)
        && LineReader.in(dates, line).isEmpty();
  }

  /**
   * Whether line {@code i} heads an entry in a list of incidents, each with the day on which it was
   * made public: ■2 中学校におけるUSBメモリーの紛失 above 公表日:令和5年9月22日.
   */
  boolean isListed(String text, List<Line> lines, List<DateMention> dates, int i) {
    Line line = lines.get(i);
    int length = line.end() - line.start();
    if (i + 1 >= lines.size() || length < SHORTEST_ENTRY || length > LONGEST) {
      return false;
    }
    Line below = lines.get(i + 1);
    return (i == 0 || line.blankBefore())
        && !below.blankBefore()
        && reader.header().start("RELEASE_LABEL", text, below.start(), below.end()) > 0
        && text.charAt(line.end() - 1) != '。'
        && reader.isDateline(text, below, dates);
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
}
