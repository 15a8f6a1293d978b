package io.github.breach.core.date;

/** Reads neighbours that share their unit: 1~3月, 6・7月, 平成16~26年度, 9月2~13日. */
final class Listed {
  private Listed() {}

  /** The end of two numbers with one unit at {@code at}, in both drafts; or -1. */
  static int read(String s, int at, PointDraft left, PointDraft right) {
    if (!Peek.digit(s, at) && Era.named(s, at) == null) {
      return -1;
    }
    left.clear();
    right.clear();
    int p = at;
    Era era = Era.named(s, at);
    if (era != null) {
      long first = Numerals.read(s, p + 2);
      return first == Numerals.NONE ? -1 : years(s, p + 2, era, left, right);
    }
    long number = Numerals.read(s, p);
    if (number == Numerals.NONE || Guards.joinsWord(s, at)) {
      return -1;
    }
    if (Numerals.end(number) - p == 4) {
      int range = years(s, p, null, left, right);
      if (range >= 0) {
        return range;
      }
      if (Peek.at(s, p + 4) != '年') {
        return -1;
      }
      left.year = Numerals.value(number);
      p = Peek.afterSpaces(s, p + 5);
      number = Numerals.read(s, p);
    }
    if (number == Numerals.NONE) {
      return -1;
    }
    if (Peek.at(s, Numerals.end(number)) == '月') {
      left.month = Numerals.value(number);
      p = Peek.afterSpaces(s, Numerals.end(number) + 1);
      return left.month > 12 ? -1 : days(s, p, left, right);
    }
    return months(s, p, left, right);
  }

  /** 5/1~10: the right side is a number alone, as the last of the left. */
  static int shortened(String s, int at, PointDraft left, PointDraft right) {
    boolean numeric = left.separator == '/' || left.separator == '.';
    long number = numeric && left.day > 0 && left.hour < 0 ? Numerals.read(s, at) : Numerals.NONE;
    if (number == Numerals.NONE
        || !Peek.digit(s, at)
        || Numerals.value(number) < 1
        || Numerals.value(number) > 31
        || !Guards.standsApart(s, at, Numerals.end(number))
        || ":/.".indexOf(Peek.at(s, Numerals.end(number))) >= 0) {
      return -1;
    }
    right.day = Numerals.value(number);
    return Weekdays.afterDate(s, Numerals.end(number), right) >= 0
        ? Weekdays.afterDate(s, Numerals.end(number), right)
        : Numerals.end(number);
  }

  private static int months(String s, int at, PointDraft left, PointDraft right) {
    int end = pair(s, at, '月', 12);
    if (end < 0 || Guards.isNoMonth(s, end)) {
      return -1;
    }
    left.month = first(s, at);
    right.month = second(s, at);
    return Numerals.read(s, end) == Numerals.NONE ? end : -1;
  }

  private static int days(String s, int at, PointDraft left, PointDraft right) {
    int end = pair(s, at, '日', 31);
    if (end < 0 || Guards.isNoDay(s, end, true)) {
      return -1;
    }
    left.day = first(s, at);
    right.day = second(s, at);
    int weekday = Weekdays.afterDate(s, end, right);
    return weekday >= 0 ? weekday : end;
  }

  private static int years(
      String s,
      int at,
      @org.jspecify.annotations.Nullable Era era,
      PointDraft left,
      PointDraft right) {
    int end = pair(s, at, '年', 9999);
    if (end < 0) {
      return -1;
    }
    left.era = era;
    left.year = first(s, at);
    right.era = era;
    right.year = second(s, at);
    right.shortYear = era == null && right.year < 100;
    if (Peek.at(s, end) == '度') {
      left.fiscal = true;
      right.fiscal = true;
      return end + 1;
    }
    return Numerals.read(s, Peek.afterSpaces(s, end)) == Numerals.NONE ? end : -1;
  }

  /**
   * The end of "a~b unit" at {@code at} with a before b, or of "a・b unit" with neighbours; or -1.
   */
  private static int pair(String s, int at, char unit, int most) {
    long a = Numerals.read(s, at);
    if (a == Numerals.NONE || !Peek.digit(s, at)) {
      return -1;
    }
    int p = Peek.afterSpaces(s, Numerals.end(a));
    char c = Peek.at(s, p);
    if ("~-・、".indexOf(c) < 0) {
      return -1;
    }
    int q = Peek.afterSpaces(s, p + 1);
    long b = Numerals.read(s, q);
    if (b == Numerals.NONE || !Peek.digit(s, q)) {
      return -1;
    }
    int end = Peek.afterSpaces(s, Numerals.end(b));
    boolean ordered =
        Numerals.value(a) < Numerals.value(b)
            || unit == '月'
            || unit == '年' && Numerals.value(b) < 100;
    boolean list = c == '・' || c == '、';
    boolean near = !list || Numerals.value(b) == Numerals.value(a) + 1;
    boolean small =
        Numerals.value(a) >= 1
            && Numerals.value(a) <= most
            && Numerals.value(b) >= 1
            && Numerals.value(b) <= most;
    return Peek.at(s, end) == unit && ordered && near && small ? end + 1 : -1;
  }

  private static int first(String s, int at) {
    return Numerals.value(Numerals.read(s, at));
  }

  private static int second(String s, int at) {
    int p = Peek.afterSpaces(s, Numerals.end(Numerals.read(s, at)));
    return Numerals.value(Numerals.read(s, Peek.afterSpaces(s, p + 1)));
  }
}
