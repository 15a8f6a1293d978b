package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/** Reads dates of numbers alone: 2024/6/14, 2022.03.11, 2022-1-17, 20220117, 3/6(水). */
final class NumericDates {
  private NumericDates() {}

  /** A date of year, month and day at {@code at}, or of year and month, or -1. */
  static int fromYear(char[] s, int at, PointDraft d) {
    long year = Numerals.read(s, at);
    if (year == Numerals.NONE || !Peek.digit(s, at)) {
      return -1;
    }
    int digits = Numerals.end(year) - at;
    int y = Numerals.value(year);
    if (digits == 8) {
      return compact(s, at, y, d);
    }
    boolean full = digits == 4 && y >= 1800 && y <= 2199;
    boolean shortened = digits == 2 && y > 12 && Peek.at(s, at + 2) == '/';
    if (!full && !shortened) {
      return -1;
    }
    char separator = Peek.at(s, Peek.afterSpaces(s, at + digits));
    int end = monthAndDay(s, at + digits, separator, d, shortened);
    if (end < 0 || shortened && d.day < 0) {
      return -1;
    }
    d.year = y;
    d.shortYear = shortened;
    return end;
  }

  /**
   * Month and day after a year, from the separator on; {@code needsDay} where a month alone is no
   * date.
   */
  static int monthAndDay(char[] s, int at, char separator, PointDraft d, boolean needsDay) {
    if ("./-・,".indexOf(separator) < 0) {
      return -1;
    }
    int p = Peek.afterSpaces(s, Peek.afterSpaces(s, at) + 1);
    long month = Numerals.read(s, p);
    if (!isNumber(s, p, month, 12)) {
      return -1;
    }
    int afterMonth = Numerals.end(month);
    if (Peek.at(s, afterMonth) == '月') {
      d.month = Numerals.value(month); // 2021/7月
      d.separator = separator;
      return CalendarParser.afterMonth(s, afterMonth + 1, d);
    }
    int q = Peek.afterSpaces(s, afterMonth);
    if (Peek.at(s, q) == separator) {
      int dayStart = Peek.afterSpaces(s, q + 1);
      long day = Numerals.read(s, dayStart);
      if (isNumber(s, dayStart, day, 31) && Guards.endsNumber(s, Numerals.end(day), separator)) {
        d.month = Numerals.value(month);
        d.day = Numerals.value(day);
        d.separator = separator;
        int end = Numerals.end(day);
        return Peek.at(s, end) == '日' && Peek.at(s, end + 1) != '間' ? end + 1 : end;
      }
      return -1;
    }
    boolean alone =
        !needsDay
            && Guards.endsNumber(s, afterMonth, separator)
            && (separator == '/'
                || separator == '-' && afterMonth - p == 2
                || separator == '.'
                    && afterMonth - p == 2
                    && Guards.standsApart(s, at, afterMonth));
    if (!alone) {
      return -1;
    }
    d.month = Numerals.value(month);
    d.separator = separator;
    return afterMonth;
  }

  /** 3/2, 12/10, 6/ 1 as columns are set; or 2.11 where such dates are known to be used. */
  static int monthDay(char[] s, int at, char separator, PointDraft d) {
    if (!Peek.digit(s, at)) {
      return -1;
    }
    long month = Numerals.read(s, at);
    if (!isNumber(s, at, month, 12) || Peek.at(s, Numerals.end(month)) != separator) {
      return -1;
    }
    int p = Numerals.end(month) + 1;
    boolean padded = separator == '/' && Peek.at(s, p) == ' ' && Peek.digit(s, p + 1);
    p += padded ? 1 : 0;
    long day = Numerals.read(s, p);
    if (!isNumber(s, p, day, 31) || !Guards.endsNumber(s, Numerals.end(day), separator)) {
      return -1;
    }
    if (padded && Numerals.end(day) - p > 1) {
      return -1;
    }
    d.month = Numerals.value(month);
    d.day = Numerals.value(day);
    d.separator = separator;
    return Numerals.end(day);
  }

  /** A date whose year comes last: 02/22/2016, 21-04-2016. Of two possible orders, month first. */
  static int yearLast(char[] s, int at, PointDraft d) {
    long first = Numerals.read(s, at);
    char separator = first == Numerals.NONE ? '\0' : Peek.at(s, Numerals.end(first));
    if (!isNumber(s, at, first, 31) || "/-.".indexOf(separator) < 0) {
      return -1;
    }
    int p = Numerals.end(first) + 1;
    long second = Numerals.read(s, p);
    char next = second == Numerals.NONE ? '\0' : Peek.at(s, Numerals.end(second));
    if (!isNumber(s, p, second, 31) || next != separator && !(next == ',' && separator == '/')) {
      return -1;
    }
    int q = Numerals.end(second) + 1;
    long year = Numerals.read(s, q);
    int end = Numerals.end(year);
    if (year == Numerals.NONE || !Peek.digit(s, q)) {
      return -1;
    }
    boolean full = end - q == 4 && Numerals.value(year) >= 1900 && Numerals.value(year) <= 2100;
    boolean shortened = separator == '/' && end - q == 2 && Numerals.value(year) > 31; // 05/06/89
    if (!full && !shortened) {
      return -1;
    }
    boolean monthFirst = Numerals.value(first) <= 12;
    int month = Numerals.value(monthFirst ? first : second);
    int day = Numerals.value(monthFirst ? second : first);
    int written = Numerals.value(year);
    if (!Days.exists(shortened ? Years.ofTwoDigits(written) : written, month, day)
        || !Guards.endsNumber(s, end, separator)) {
      return -1;
    }
    d.year = Numerals.value(year);
    d.shortYear = shortened;
    d.month = month;
    d.day = day;
    d.separator = separator;
    return end;
  }

  private static int compact(char[] s, int at, int number, PointDraft d) {
    int year = number / 10000;
    int month = number / 100 % 100;
    int day = number % 100;
    boolean date =
        year >= 1900
            && year <= 2099
            && Days.exists(year, month, day)
            && Guards.standsApart(s, at, at + 8);
    if (!date) {
      return -1;
    }
    d.year = year;
    d.month = month;
    d.day = day;
    d.separator = '0';
    return at + 8;
  }

  private static boolean isNumber(char[] s, int at, long read, int most) {
    return read != Numerals.NONE
        && JapaneseChars.isDigit(Peek.at(s, at))
        && Numerals.end(read) - at <= 2
        && Numerals.value(read) >= 1
        && Numerals.value(read) <= most;
  }
}
