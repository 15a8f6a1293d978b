package io.github.breach.examples.accuracy.invariance;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same years in the other calendar: 令和4年1月 and 2022年1月. A year written both ways, 令和4年(2022年),
 * and one that its era never had, 平成31年5月, stay.
 */
final class YearStyles {
  private static final Pattern WESTERN =
      Pattern.compile(
          "(?<![0-9０-９(（])(20(?:0[0-9]|1[0-9]|2[0-9])|19(?:8[9]|9[0-9]))年(?![(（])(?:(1[0-2]|[1-9])月)?");
  private static final Pattern OF_ERA =
      Pattern.compile("(?<![(（])(令和|平成)(元|[0-9]{1,2})年(?![(（])(?:(1[0-2]|[1-9])月)?");
  private static final int HEISEI = 1988;
  private static final int REIWA = 2018;

  private YearStyles() {}

  static Rewriting western(String text) {
    return replaced(text, OF_ERA, YearStyles::western);
  }

  static Rewriting ofEras(String text) {
    return replaced(text, WESTERN, YearStyles::ofEra);
  }

  private static Rewriting replaced(
      String text, Pattern years, Function<MatchResult, String> other) {
    Rewriting.Builder out = Rewriting.of(text);
    int from = 0;
    Matcher matcher = years.matcher(text);
    while (matcher.find()) {
      int end = text.indexOf('年', matcher.start());
      out.copy(from, matcher.start()).replace(matcher.start(), end, other.apply(matcher));
      from = end;
    }
    return out.copy(from, text.length()).done();
  }

  private static String western(MatchResult year) {
    int number = year.group(2).equals("元") ? 1 : Integer.parseInt(year.group(2));
    boolean over = year.group(1).equals("平成") && number >= 31;
    if (over && (year.group(3) == null || number > 31 || Integer.parseInt(year.group(3)) >= 5)) {
      return year.group(1) + year.group(2);
    }
    return Integer.toString((year.group(1).equals("令和") ? REIWA : HEISEI) + number);
  }

  /** 2019年 alone may be either era's and stays. */
  private static String ofEra(MatchResult written) {
    int year = Integer.parseInt(written.group(1));
    String month = written.group(2);
    if (year == REIWA + 1 && month == null) {
      return written.group(1);
    }
    boolean reiwa = year > REIWA + 1 || year == REIWA + 1 && Integer.parseInt(month) >= 5;
    int number = year - (reiwa ? REIWA : HEISEI);
    return (reiwa ? "令和" : "平成") + (number == 1 ? "元" : Integer.toString(number));
  }
}
