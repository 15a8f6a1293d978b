package io.github.breach.core.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** The ways in which a day is written. */
final class WrittenForms {
  private static final String KANJI = "〇一二三四五六七八九";

  static final List<Function<LocalDate, String>> ALL =
      List.of(
          d -> d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日",
          d -> d.getYear() + " 年 " + d.getMonthValue() + " 月 " + d.getDayOfMonth() + " 日",
          d ->
              wide(d.getYear() + "年" + two(d.getMonthValue()) + "月" + two(d.getDayOfMonth()) + "日"),
          d -> "西暦" + d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日",
          d -> numeric(d, "/"),
          d -> numeric(d, "."),
          d -> numeric(d, "-"),
          d -> numeric(d, "・"),
          d -> d.toString(),
          d -> wide(numeric(d, "/")),
          d -> d.getYear() + "/" + two(d.getMonthValue()) + "/" + two(d.getDayOfMonth()),
          d -> d.getYear() + "." + two(d.getMonthValue()) + "." + two(d.getDayOfMonth()),
          d -> d.getYear() + "年の" + d.getMonthValue() + "月の" + d.getDayOfMonth() + "日",
          d ->
              d.getYear()
                  + "年"
                  + d.getMonthValue()
                  + "月"
                  + d.getDayOfMonth()
                  + "日 "
                  + weekday(d)
                  + "曜日",
          d ->
              d.getYear()
                  + "年"
                  + d.getMonthValue()
                  + "月"
                  + d.getDayOfMonth()
                  + "日("
                  + weekday(d)
                  + ")",
          d ->
              d.getYear()
                  + "年"
                  + d.getMonthValue()
                  + "月"
                  + d.getDayOfMonth()
                  + "日（"
                  + weekday(d)
                  + "曜日）",
          d ->
              digits(d.getYear())
                  + "年"
                  + units(d.getMonthValue())
                  + "月"
                  + units(d.getDayOfMonth())
                  + "日",
          d ->
              spread(d.getYear())
                  + " 年 "
                  + spread(d.getMonthValue())
                  + " 月 "
                  + spread(d.getDayOfMonth())
                  + " 日",
          d ->
              era(d).kanji() + eraYear(d) + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日",
          d ->
              era(d).kanji()
                  + " "
                  + eraYear(d)
                  + " 年 "
                  + d.getMonthValue()
                  + " 月 "
                  + d.getDayOfMonth()
                  + " 日",
          d ->
              era(d).kanji()
                  + units(eraYear(d))
                  + "年"
                  + units(d.getMonthValue())
                  + "月"
                  + units(d.getDayOfMonth())
                  + "日",
          d ->
              era(d).kanji()
                  + (eraYear(d) == 1 ? "元" : "" + eraYear(d))
                  + "年"
                  + d.getMonthValue()
                  + "月"
                  + d.getDayOfMonth()
                  + "日",
          d ->
              era(d).kanji()
                  + eraYear(d)
                  + "年("
                  + d.getYear()
                  + "年)"
                  + d.getMonthValue()
                  + "月"
                  + d.getDayOfMonth()
                  + "日",
          d ->
              d.getYear()
                  + "年("
                  + era(d).kanji()
                  + eraYear(d)
                  + "年)"
                  + d.getMonthValue()
                  + "月"
                  + d.getDayOfMonth()
                  + "日",
          d ->
              era(d).initial()
                  + ""
                  + eraYear(d)
                  + "."
                  + d.getMonthValue()
                  + "."
                  + d.getDayOfMonth(),
          d ->
              era(d).initial()
                  + "."
                  + eraYear(d)
                  + "."
                  + d.getMonthValue()
                  + "."
                  + d.getDayOfMonth(),
          d ->
              era(d).initial()
                  + ""
                  + eraYear(d)
                  + "/"
                  + d.getMonthValue()
                  + "/"
                  + d.getDayOfMonth(),
          d ->
              era(d).initial()
                  + ""
                  + eraYear(d)
                  + "年"
                  + d.getMonthValue()
                  + "月"
                  + d.getDayOfMonth()
                  + "日");

  private WrittenForms() {}

  private static String numeric(LocalDate d, String separator) {
    return d.getYear() + separator + d.getMonthValue() + separator + d.getDayOfMonth();
  }

  private static Era era(LocalDate d) {
    Era found = Era.MEIJI;
    for (Era era : Era.values()) {
      found = era.firstDay().isAfter(d) ? found : era;
    }
    return found;
  }

  private static int eraYear(LocalDate d) {
    return d.getYear() - era(d).firstDay().getYear() + 1;
  }

  private static String weekday(LocalDate d) {
    return d.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : "" + n;
  }

  private static String digits(int n) {
    return mapped(String.valueOf(n), c -> KANJI.charAt(c - '0'));
  }

  private static String units(int n) {
    String tens = n < 10 ? "" : (n < 20 ? "" : String.valueOf(KANJI.charAt(n / 10))) + "十";
    return tens + (n % 10 == 0 ? "" : KANJI.charAt(n % 10));
  }

  private static String spread(int n) {
    return String.join(" ", String.valueOf(n).split(""));
  }

  private static String wide(String s) {
    return mapped(s, c -> c >= '0' && c <= '9' ? c - '0' + '０' : c);
  }

  private static String mapped(String s, IntUnaryOperator each) {
    return s.chars().map(each).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
