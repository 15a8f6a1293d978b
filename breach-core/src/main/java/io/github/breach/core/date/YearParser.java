package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/** Reads the year of a date, in either calendar or in both: 令和6年(2024年), R7, 2024年, '09年. */
final class YearParser {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2999;
  private static final int FIRST_NEAR = 1800;

  private YearParser() {}

  /**
   * The end of the year at {@code at}, or -1. A year with a separator (R7.2.11, 平成28/9/21) is read
   * with its month and day.
   */
  static int read(char[] s, int at, PointDraft d) {
    int p = at;
    Era era = Era.named(s, p);
    if (era != null) {
      return era(s, Peek.afterSpaces(s, Era.endOfName(s, p, era)), era, d, false);
    }
    EarlyEra early = EarlyEra.named(s, p);
    if (early != null) {
      return early.read(s, p, d);
    }
    era = Era.initialed(Peek.at(s, p));
    if (era != null) {
      boolean word =
          Peek.latin(s, p - 1) || Peek.digit(s, p - 1) || "-_/.".indexOf(Peek.at(s, p - 1)) >= 0;
      int q = Peek.at(s, p + 1) == '.' ? p + 2 : p + 1;
      return word ? -1 : era(s, Peek.afterSpaces(s, q), era, d, true);
    }
    if (Peek.is(s, p, "西暦")) {
      int end = western(s, Peek.afterSpaces(s, p + 2), d);
      d.shortYear = false; // 西暦79年8月
      return end;
    }
    if (Peek.at(s, p) == '\'' || Peek.at(s, p) == '’' || Peek.at(s, p) == '‘') {
      return apostrophe(s, p + 1, d);
    }
    return western(s, p, d);
  }

  private static int era(char[] s, int at, Era era, PointDraft d, boolean initial) {
    int number = 1;
    int p = at + 1;
    if (Peek.at(s, at) != '元') {
      long read = Numerals.readSpaced(s, at);
      if (read == Numerals.NONE) {
        return -1;
      }
      number = Numerals.value(read);
      p = Numerals.end(read);
    }
    p = beside(s, p, d, false);
    int q = Peek.afterSpaces(s, p);
    char c = Peek.at(s, q);
    if (c == '年') {
      d.era = era;
      d.year = number;
      return close(s, q + 1, d, true);
    }
    if (c == '.' || c == '/' || c == '-') {
      int end = NumericDates.monthAndDay(s, p, c, d, initial && era.compareTo(Era.HEISEI) < 0);
      if (end >= 0) {
        d.era = era;
        d.year = number;
      }
      return end;
    }
    if (c == '日' && !initial && p - at >= 3) {
      d.era = era; // 令和5118日: whatever was lost between, it is no date
      d.year = number;
      d.separator = '?';
      return q + 1;
    }
    return -1;
  }

  private static int apostrophe(char[] s, int at, PointDraft d) {
    long read = Numerals.read(s, at);
    if (read == Numerals.NONE || Numerals.end(read) - at != 2) {
      return -1;
    }
    int p = Numerals.end(read);
    char c = Peek.at(s, p);
    int end = c == '年' ? close(s, p + 1, d, false) : NumericDates.monthAndDay(s, p, c, d, false);
    if (end >= 0) {
      d.year = Numerals.value(read);
      d.shortYear = true;
    }
    return end;
  }

  private static int western(char[] s, int at, PointDraft d) {
    long read = Numerals.read(s, at);
    if (read != Numerals.NONE && Numerals.end(read) - at == 1) {
      long spaced = Numerals.spacedYear(s, at);
      read = spaced != Numerals.NONE ? spaced : read;
    }
    if (read == Numerals.NONE) {
      return -1;
    }
    int number = Numerals.value(read);
    int p = beside(s, Numerals.end(read), d, true);
    int q = Peek.afterSpaces(s, p);
    if (Peek.at(s, q) != '年') {
      return Numerals.end(read) - at == 4 ? season(s, q, number, d) : -1;
    }
    boolean old = number < EARLIEST && Numerals.end(read) - at == 3 && monthFollows(s, q + 1);
    boolean full = old || number >= EARLIEST && number <= LATEST;
    boolean shortened = number < 100 && Numerals.end(read) - at == 2 && monthFollows(s, q + 1);
    if (!full && !shortened || Guards.isNoYear(s, q + 1) || isLength(s, at, number, q + 1)) {
      return -1;
    }
    d.year = number;
    d.shortYear = shortened;
    return close(s, q + 1, d, true);
  }

  /** 千年前, 1200年前 are lengths; 2000年前 is before that year. */
  private static boolean isLength(char[] s, int at, int number, int afterUnit) {
    boolean counted = !Peek.digit(s, at) && number % 1000 == 0;
    return (number < FIRST_NEAR || counted) && Guards.isYearsAway(s, afterUnit);
  }

  /** 2021春, 2021/春. */
  private static int season(char[] s, int at, int number, PointDraft d) {
    int p = Peek.at(s, at) == '/' ? at + 1 : at;
    boolean season = "春夏秋冬".indexOf(Peek.at(s, p)) >= 0 && number >= 1900 && number < 2100;
    int end = season ? Subdivisions.ofYear(s, p, d) : -1;
    if (end < 0 || !Guards.endsApart(s, end)) {
      d.subdivision = null;
      return -1;
    }
    d.year = number;
    d.separator = '/';
    d.month = -1;
    return end;
  }

  private static boolean monthFollows(char[] s, int at) {
    long month = Numerals.read(s, Peek.afterSpaces(s, at));
    return month != Numerals.NONE
        && Numerals.value(month) >= 1
        && Numerals.value(month) <= 12
        && Peek.at(s, Peek.afterSpaces(s, Numerals.end(month))) == '月';
  }

  private static int close(char[] s, int at, PointDraft d, boolean mayHaveBeside) {
    int p = mayHaveBeside ? beside(s, at, d, d.era == null) : at;
    if (Peek.at(s, p) == '度') {
      d.fiscal = true;
      return p + 1;
    }
    return p;
  }

  /** The year in the other calendar, in brackets: (2024年), (令和6年), (2024). */
  private static int beside(char[] s, int at, PointDraft d, boolean eraExpected) {
    int p = Peek.afterSpaces(s, at);
    if (!JapaneseChars.isOpening(Peek.at(s, p))) {
      return at;
    }
    p = Peek.afterSpaces(s, p + 1);
    int western = -1;
    if (eraExpected) {
      Era era = Era.named(s, p);
      int start = era == null ? p : Era.endOfName(s, p, era);
      if (era == null) {
        era = Era.initialed(Peek.at(s, p));
        start = p + 1;
      }
      if (era == null) {
        return at;
      }
      start = Peek.afterSpaces(s, start);
      long number =
          Peek.at(s, start) == '元' ? Numerals.pack(1, start + 1) : Numerals.read(s, start);
      if (number == Numerals.NONE || Numerals.value(number) > 99) {
        return at;
      }
      western = era.westernYear(Numerals.value(number));
      p = Numerals.end(number);
    } else {
      p = Peek.is(s, p, "西暦") ? p + 2 : p;
      long number = Numerals.read(s, p);
      if (number == Numerals.NONE || Numerals.end(number) - p != 4) {
        return at;
      }
      western = Numerals.value(number);
      p = Numerals.end(number);
    }
    p = Peek.afterSpaces(s, p);
    p = Peek.at(s, p) == '年' ? Peek.afterSpaces(s, p + 1) : p;
    p = Peek.at(s, p) == '度' ? p + 1 : p;
    if (!JapaneseChars.isClosing(Peek.at(s, p))) {
      return at;
    }
    d.yearBeside = western;
    return p + 1;
  }
}
