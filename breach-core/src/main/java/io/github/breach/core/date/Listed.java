package io.github.breach.core.date;

/** Reads neighbours that share their unit: 1~3月, 6・7月, 平成16~26年度, 9月4~11日. */
final class Listed {
  private static final CharSet LINKS = CharSet.of("~-・、");

  private Listed() {}

  /** The end of two years, months or days with one unit at {@code at}, in both drafts; or -1. */
  static int read(char[] s, int at, PointDraft left, PointDraft right) {
    Era era = Era.named(s, at);
    int p = era == null ? at : Era.endOfName(s, at, era);
    if (!Peek.digit(s, p) || era == null && Guards.joinsWord(s, at)) {
      return -1;
    }
    long number = Numerals.read(s, p);
    if (number == Numerals.NONE
        || !LINKS.has(Peek.at(s, Peek.afterSpaces(s, Numerals.end(number))))) {
      return -1;
    }
    left.clear();
    right.clear();
    if (era != null || Numerals.end(number) - p == 4) {
      return years(s, p, era, left, right);
    }
    int end = months(s, p, left, right);
    end = end >= 0 ? end : hours(s, p, left, right);
    return end >= 0 ? end : bareDays(s, p, left, right);
  }

  /** 11、12日に, 10~15日: two days without their month, not a length such as 2~3日で. */
  private static int bareDays(char[] s, int at, PointDraft left, PointDraft right) {
    int end = pair(s, at, '日', 31);
    if (end < 0 || Guards.countsDays(s, at) || Guards.isNoDay(s, end, false)) {
      return -1;
    }
    left.clear();
    right.clear();
    left.day = first(s, at);
    right.day = second(s, at);
    int weekday = Weekdays.afterDate(s, end, right);
    if (weekday >= 0) {
      return weekday;
    }
    boolean idiom = right.day <= 5 && right.day == left.day + 1; // 2、3日
    char next = Peek.at(s, end);
    boolean ends = end == s.length || "にのはも、。(".indexOf(next) >= 0 || Peek.is(s, end, "両日");
    return !idiom && ends ? end : -1;
  }

  /** The end of two months after a year, or two days after a month: 令和5年6・7月, 9月4~11日; or -1. */
  static int after(char[] s, int at, PointDraft left, PointDraft right) {
    boolean open =
        left.subdivision == null && !left.fiscal && left.separator == '\0' && left.day < 0;
    if (!open || left.weekday != null || left.hour >= 0 || !Peek.digit(s, at)) {
      return -1;
    }
    right.clear();
    if (left.month >= 0) {
      return days(s, at, left, right);
    }
    return left.year >= 0 ? months(s, at, left, right) : -1;
  }

  /** The end of a right side that is a number alone: 5/1~10, 2008年~17年, 平成27年~29年; or -1. */
  static int shortened(char[] s, int at, PointDraft left, PointDraft right) {
    long number = Numerals.read(s, at);
    if (number == Numerals.NONE || !Peek.digit(s, at)) {
      return -1;
    }
    int end = Numerals.end(number);
    int value = Numerals.value(number);
    if (left.year >= 0
        && left.month < 0
        && Peek.at(s, end) == '年'
        && value < 100
        && value > left.year % 100) {
      right.era = left.era;
      right.year = value;
      right.shortYear = left.era == null;
      right.fiscal = left.fiscal && Peek.at(s, end + 1) == '度';
      return right.fiscal ? end + 2 : end + 1;
    }
    boolean numeric =
        (left.separator == '/' || left.separator == '.') && left.day > 0 && left.hour < 0;
    if (!numeric
        || value < 1
        || value > 31
        || !Guards.endsApart(s, end)
        || ":/.".indexOf(Peek.at(s, end)) >= 0) {
      return -1;
    }
    right.day = value;
    int weekday = Weekdays.afterDate(s, end, right);
    return weekday >= 0 ? weekday : end;
  }

  private static int months(char[] s, int at, PointDraft left, PointDraft right) {
    int end = pair(s, at, '月', 12);
    if (end < 0 || Guards.isNoMonth(s, end)) {
      return -1;
    }
    left.month = first(s, at);
    right.month = second(s, at);
    return Numerals.read(s, end) == Numerals.NONE ? end : -1;
  }

  /** 15~18時. */
  private static int hours(char[] s, int at, PointDraft left, PointDraft right) {
    int end = pair(s, at, '時', 24);
    if (end < 0 || !TimeParser.endsHour(s, end)) {
      return -1;
    }
    left.month = -1;
    right.month = -1;
    left.hour = first(s, at);
    right.hour = second(s, at);
    return end;
  }

  private static int days(char[] s, int at, PointDraft left, PointDraft right) {
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
      char[] s,
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
  private static int pair(char[] s, int at, char unit, int most) {
    long a = Numerals.read(s, at);
    if (a == Numerals.NONE || !Peek.digit(s, at)) {
      return -1;
    }
    int p = Peek.afterSpaces(s, Numerals.end(a));
    char c = Peek.at(s, p);
    if (!LINKS.has(c)) {
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

  private static int first(char[] s, int at) {
    return Numerals.value(Numerals.read(s, at));
  }

  private static int second(char[] s, int at) {
    int p = Peek.afterSpaces(s, Numerals.end(Numerals.read(s, at)));
    return Numerals.value(Numerals.read(s, Peek.afterSpaces(s, p + 1)));
  }
}
