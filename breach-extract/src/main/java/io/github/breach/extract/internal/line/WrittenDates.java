package io.github.breach.extract.internal.line;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.JapaneseChars;

/** What of a date is written out. */
public final class WrittenDates {
  private WrittenDates() {}

  private static final int LONGEST_EDITION = 5;

  /** Whether a date is an edition's, in brackets behind it: 第2報(11月10日). */
  public static boolean isOfEdition(String text, int dateStart) {
    int from = Math.max(0, dateStart - LONGEST_EDITION);
    return text.startsWith("報(", dateStart - 2) && text.substring(from, dateStart).contains("第");
  }

  /** Whether a day stands there beside its year: 2022/1/17, but not 2024年7月. */
  static boolean hasDay(String text, DateMention date) {
    String words = text.substring(date.start(), date.end());
    return hasYear(text, date) && (words.indexOf('年') < 0 || words.indexOf('日') > 0);
  }

  /** Whether a year and a month stand there, and no range: 令和4年4月28日, 2022/1/17, 2024年7月. */
  public static boolean hasYear(String text, DateMention date) {
    String words = text.substring(date.start(), date.end());
    if (words.indexOf('~') >= 0 || words.indexOf("から") >= 0) {
      return false;
    }
    int year = words.indexOf('年');
    if (year > 0) {
      char before = words.charAt(year - 1);
      boolean counted =
          JapaneseChars.isDigit(before) || JapaneseChars.isKanjiNumeral(before) || before == '元';
      return counted && words.indexOf('月', year) > 0 && !words.startsWith("年度", year);
    }
    int digits = 0;
    int separators = 0;
    for (int i = 0; i < words.length() && words.charAt(i) != ' '; i++) {
      char c = words.charAt(i);
      digits += JapaneseChars.isDigit(c) ? 1 : 0;
      separators += c == '/' || c == '.' || c == '-' ? 1 : 0;
    }
    return separators >= 2 && digits >= 3;
  }
}
