package io.github.breach.extract.internal.line;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.notice.Line;
import java.util.List;

/**
 * Recognises the date of a post beside its sort: ニュースリリース | 2024-09-12, 2018年6月25日|カテゴリー:お店のこと,
 * 公開日:2018/6/25 分類:重要.
 */
final class PostLine {
  private static final int LONGEST = 60;

  private PostLine() {}

  static boolean is(LineReader reader, String text, Line line, List<DateMention> dates) {
    List<DateMention> in = LineReader.in(dates, line);
    if (in.size() != 1
        || line.end() - line.start() > LONGEST
        || !WrittenDates.hasYear(text, in.get(0))) {
      return false;
    }
    DateMention date = in.get(0);
    String before = text.substring(line.start(), date.start()).strip();
    String after = LineReader.behind(text, line, date);
    boolean barred = after.startsWith("|");
    String sort = barred ? after.substring(1).strip() : after;
    if (before.isEmpty()) {
      return barred && reader.isLabel(sort) || isSort(reader, sort); // 2018/6/25 16:42 書いた人:店長
    }
    if (isDateLabel(reader, before)) {
      return isSort(reader, sort);
    }
    return after.isEmpty()
        && (before.endsWith("|") && reader.isLabel(before.substring(0, before.length() - 1))
            || before.endsWith(">") && WrittenDates.hasDay(text, date)); // お知らせ > 2021.07.20
  }

  private static boolean isDateLabel(LineReader reader, String words) {
    String label = words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    return reader.header().is("DATE_LABEL", label);
  }

  private static boolean isSort(LineReader reader, String words) {
    return reader.header().start("POST_LABEL", words, 0) > 0;
  }
}
