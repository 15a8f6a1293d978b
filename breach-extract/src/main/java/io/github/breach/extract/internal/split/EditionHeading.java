package io.github.breach.extract.internal.split;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Line;
import java.util.List;

/**
 * Recognises a line that heads one edition of several on a page: 【第2報】2024年10月1日, ■続報 (令和6年10月1日),
 * 2024年9月20日 掲載分, --- 前回のお知らせ(2024年9月20日) ---.
 */
final class EditionHeading {
  private static final int LONGEST = 60;
  private static final int MOST_LETTERS = 16;

  private static final WordLists WORDS = WordLists.of("editions");

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
    return rest.length() <= MOST_LETTERS && (WORDS.is("WHOLE", rest) || namesEdition(rest));
  }

  /** 第1報を公表 and 委員会に確報を提出 are events of a chronology, 電報 is no edition. */
  private static boolean namesEdition(String rest) {
    if (rest.indexOf('を') >= 0 || rest.indexOf('へ') >= 0 && !rest.contains("皆様へ")) {
      return false;
    }
    if (WORDS.in("EDITION", rest)) {
      return true;
    }
    return rest.indexOf('報') > 0 && WORDS.start("REPORT", rest, 0) > 0;
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
