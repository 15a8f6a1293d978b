package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Line;
import java.util.List;

/**
 * Recognises a line that heads one edition of several on a page: 【第2報】2024年10月1日, ■続報 (令和6年10月1日),
 * 2024年9月20日 掲載分, --- 前回のお知らせ(2024年9月20日) ---.
 */
final class EditionHeading {
  private static final int LONGEST = 60;
  private static final int MOST_LETTERS = 16;

  /** What such a line says beside its date. */
  private static final List<String> EDITIONS =
      List.of(
          "最終報告", "中間報告", "前回のお知らせ", "前回の公表", "前回の発表", "前回公表", "前回掲載", "当初のお知らせ", "初回のお知らせ", "掲載分",
          "公表分", "発表分", "配信分", "リリース分", "更新分", "掲載内容", "公表内容", "発表内容", "掲載の内容", "公表の内容", "発表の内容",
          "公表した内容", "掲載した内容", "発表した内容", "のお知らせ内容");

  /** What such a line may consist of beside its date: ■ 2022年6月10日のお知らせ. */
  private static final List<String> WHOLE =
      List.of("のお知らせ", "のご報告", "のご案内", "の発表", "の公表", "付のお知らせ", "付けのお知らせ", "付お知らせ", "付のご報告");

  private EditionHeading() {}

  /**
   * Whether {@code line} is such a heading: an edition and a date, and little else. A date without
   * its year will do where the line stands off: ■第1報(7月3日).
   */
  static boolean is(String text, Line line, List<DateMention> dates) {
    if (line.end() - line.start() > LONGEST) {
      return false;
    }
    List<DateMention> in = LineReader.in(dates, line);
    if (in.size() != 1 || !line.blankBefore() && !WrittenDates.hasYear(text, in.get(0))) {
      return false;
    }
    String rest = letters(text, line, in.get(0));
    return rest.length() <= MOST_LETTERS && (WHOLE.contains(rest) || namesEdition(rest));
  }

  /** 第1報を公表 and 委員会に確報を提出 are events of a chronology, 電報 is no edition. */
  private static boolean namesEdition(String rest) {
    if (rest.indexOf('を') >= 0 || rest.indexOf('へ') >= 0 && !rest.contains("皆様へ")) {
      return false;
    }
    for (String edition : EDITIONS) {
      if (rest.contains(edition)) {
        return true;
      }
    }
    int report = rest.indexOf('報');
    return report > 0
        && (rest.startsWith("第")
            || rest.startsWith("続報")
            || rest.startsWith("追報")
            || rest.startsWith("初報")
            || rest.startsWith("最終報"));
  }

  /** The line's letters without its date, marks and digits: 第報 of 【第2報】2024年10月1日. */
  private static String letters(String text, Line line, DateMention date) {
    StringBuilder letters = new StringBuilder();
    for (int i = line.start(); i < line.end(); i++) {
      boolean dated = i >= date.start() && i < date.end();
      char c = text.charAt(i);
      if (!dated && JapaneseChars.isJapanese(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
