package io.github.breach.core.date;

/** Reads years, months and days with their words: 令和6年(2024年)4月9日, 二〇二四年十一月, 28日. */
final class CalendarParser {
  private CalendarParser() {}

  /** The end of the date at {@code at} that starts with a year, or -1. */
  static int fromYear(char[] s, int at, PointDraft d) {
    int p = YearParser.read(s, at, d);
    if (p < 0) {
      return -1;
    }
    if (d.separator != '\0' || d.month >= 0 || d.subdivision != null || d.fiscal) {
      return d.fiscal ? fiscalPart(s, p, d) : p;
    }
    return afterYear(s, p, d);
  }

  /** What may follow 年, or a word such as 昨年: month, day, or a part of the year. */
  static int afterYear(char[] s, int at, PointDraft d) {
    int part = WeekOfYear.read(s, at, d);
    part = part >= 0 ? part : Subdivisions.ofYear(s, at, d);
    if (part >= 0) {
      return part;
    }
    int p = Peek.afterSpaces(s, at);
    char joint = Peek.at(s, p);
    if (joint == 'の' || joint == '/') {
      p = Peek.afterSpaces(s, p + 1);
    }
    int month = fromMonth(s, p, d, true);
    if (month < 0 && joint == '/') {
      long number = Numerals.read(s, p);
      boolean alone = number != Numerals.NONE && Guards.endsApart(s, Numerals.end(number));
      if (alone && Numerals.value(number) >= 1 && Numerals.value(number) <= 12) {
        d.month = Numerals.value(number); // 2021年/7
        return Numerals.end(number);
      }
    }
    if (month < 0) {
      month = NamedDays.read(s, p, d, true);
      if (month < 0) {
        d.month = -1;
        d.day = -1;
      }
    }
    return month >= 0 ? month : at;
  }

  /** A quarter or half after 年度. */
  static int fiscalPart(char[] s, int at, PointDraft d) {
    int part = Subdivisions.ofYear(s, Peek.at(s, at) == 'の' ? at + 1 : at, d);
    return part >= 0 ? part : at;
  }

  /** The end of the month at {@code at} and of what belongs to it, or -1. */
  static int fromMonth(char[] s, int at, PointDraft d, boolean inside) {
    long month = inside ? Numerals.readSpaced(s, at) : Numerals.read(s, at);
    if (month == Numerals.NONE || Numerals.end(month) - at > 3) {
      return -1;
    }
    int p = Peek.afterSpaces(s, Numerals.end(month));
    if (Peek.at(s, p) != '月'
        || (!inside && Numerals.value(month) > 12)
        || Numerals.value(month) > 99) {
      return -1;
    }
    if (Guards.isNoMonth(s, p + 1)) {
      return -1;
    }
    d.month = Numerals.value(month);
    return afterMonth(s, p + 1, d);
  }

  /** What may follow 月, or a word such as 先月: a day or a part of the month. */
  static int afterMonth(char[] s, int at, PointDraft d) {
    if (Peek.at(s, at) == '期' && d.month > 0) {
      d.fiscal = true; // 2025年3月期
      return fiscalPart(s, at + 1, d);
    }
    int part = Subdivisions.ofMonth(s, at, d);
    if (part >= 0) {
      return part;
    }
    int p = Peek.afterSpaces(s, at);
    if (Peek.at(s, p) == '\n' && Peek.at(s, p + 1) != '\n' && d.month > 0) {
      p = Peek.afterSpaces(s, p + 1); // 11月⏎9日
    } else if (Peek.at(s, p) == 'の' || Peek.at(s, p) == '/') {
      p = Peek.afterSpaces(s, p + 1);
    }
    int day = dayAt(s, p, d, true);
    return day >= 0 ? day : at;
  }

  /** The end of the day's number at {@code at}, or -1. */
  static int dayAt(char[] s, int at, PointDraft d, boolean inside) {
    long day = inside ? Numerals.readSpaced(s, at) : Numerals.read(s, at);
    if (day == Numerals.NONE || Numerals.end(day) - at > 3 || Numerals.value(day) > 99) {
      return -1;
    }
    int p = Peek.afterSpaces(s, Numerals.end(day));
    if (Peek.at(s, p) != '日' || Peek.at(s, p + 1) == '曜' || Guards.isNoDay(s, p + 1, inside)) {
      return -1;
    }
    d.day = Numerals.value(day);
    return p + 1;
  }
}
