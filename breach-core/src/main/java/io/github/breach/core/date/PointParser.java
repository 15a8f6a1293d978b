package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;
import java.time.temporal.ChronoUnit;

/** Reads one date with all that belongs to it: weekday, time, 頃. */
final class PointParser {
  private PointParser() {}

  /**
   * The end of the date or time that starts at {@code at}, or -1.
   *
   * @param style the separator of M/D or M.D dates that may be read without further signs, or NUL
   * @param inside whether this is the right side of a range, which may follow a dash and a digit
   */
  static int read(char[] s, int at, PointDraft d, char style, boolean inside) {
    char c = Peek.at(s, at);
    int end = -1;
    if (RelativeWords.starts(c)) {
      end = RelativeParser.read(s, at, d);
    }
    if (end < 0) {
      d.clear();
      end = c == '第' || c == '週' ? counted(s, at, d) : Weekdays.fromToday(s, at, d);
      if (end >= 0) {
        return tail(s, end, d);
      }
    }
    if (end < 0 && (Peek.is(s, at, "去る") || Peek.is(s, at, "来る"))) {
      int p = Peek.afterSpaces(s, at + 2);
      end = dated(s, p, d, '\0', inside);
      return end >= 0 ? tail(s, end, d) : -1;
    }
    if (end < 0) {
      d.clear();
      end = dated(s, at, d, style, inside);
    }
    if (end >= 0) {
      return tail(s, end, d);
    }
    d.clear();
    if (!TimeParser.starts(c) || !inside && Guards.joinsWord(s, at)) {
      return -1;
    }
    end = TimeParser.read(s, at, d);
    return end >= 0 ? Approximations.after(s, end, d) : -1;
  }

  /** 第3火曜日, 第31週, 第1四半期, 週末. */
  private static int counted(char[] s, int at, PointDraft d) {
    if (s[at] == '週') {
      return Weekdays.weekend(s, at, d);
    }
    int end = WeekOfMonth.alone(s, at, d);
    if (end < 0) {
      end = WeekOfYear.alone(s, at, d);
    }
    if (end < 0) {
      d.clear();
    }
    return end;
  }

  /** A date with written numbers, without its tail. */
  private static int dated(char[] s, int at, PointDraft d, char style, boolean inside) {
    char c = Peek.at(s, at);
    if (c == '西' && Peek.digit(s, Peek.afterSpaces(s, at + 2))) {
      int numeric = NumericDates.fromYear(s, Peek.afterSpaces(s, at + 2), d);
      if (numeric >= 0) {
        return numeric; // 西暦2021/7/18
      }
      d.clear();
    }
    if (!inside && JapaneseChars.isDigit(c) && Guards.joinsWord(s, at)) {
      return joined(s, at, d);
    }
    int end = -1;
    boolean digit = JapaneseChars.isDigit(c);
    if (digit) {
      end = NumericDates.fromYear(s, at, d);
      if (end >= 0) {
        return end;
      }
      d.clear();
      end = NumericDates.yearLast(s, at, d);
      if (end >= 0) {
        return end;
      }
      d.clear();
    }
    if (digit
        || Numerals.isKanji(c)
        || Era.named(s, at) != null
        || Era.initialed(c) != null
        || EarlyEra.named(s, at) != null
        || c == '西'
        || c == '\''
        || c == '’'
        || c == '‘') {
      end = Guards.countsDays(s, at) && c != '西' ? -1 : CalendarParser.fromYear(s, at, d);
      if (end >= 0) {
        return end;
      }
      d.clear();
    }
    if (NamedDays.starts(c)) {
      return NamedDays.read(s, at, d, false);
    }
    if (!digit && !Numerals.isKanji(c)) {
      return -1;
    }
    if (Peek.at(s, at - 1) == '第') {
      return -1;
    }
    if (!Guards.countsDays(s, at)) {
      end = CalendarParser.fromMonth(s, at, d, false);
      if (end >= 0) {
        return end;
      }
      d.clear();
      boolean shared = !inside && Guards.sharesUnit(s, at);
      end = shared ? -1 : CalendarParser.dayAt(s, at, d, false);
      boolean day = end >= 0 && d.day >= 1 && d.day <= 31;
      if (day && !Guards.isPerDay(s, at, end) && !Guards.isDaysBetween(s, at, end)) {
        return end;
      }
      d.clear();
    }
    if (!digit) {
      return -1;
    }
    end = NumericDates.monthDay(s, at, '/', d);
    if (end >= 0) {
      return style == '/' || signed(s, end) || !Guards.isFraction(s, end, d) ? end : -1;
    }
    d.clear();
    return style == '.' || style == '-' ? NumericDates.monthDay(s, at, style, d) : end;
  }

  /** Numbers that go on a word or another number may still have words of their own: A2024年. */
  private static int joined(char[] s, int at, PointDraft d) {
    if (Peek.at(s, at - 1) == '第' || Guards.countsDays(s, at)) {
      return -1;
    }
    int end = CalendarParser.fromYear(s, at, d);
    if (end >= 0) {
      return end;
    }
    d.clear();
    end = CalendarParser.fromMonth(s, at, d, false);
    return end >= 0 && d.day > 0 ? end : -1;
  }

  /** Whether a weekday or time follows, so that numbers before it are a date. */
  static boolean signed(char[] s, int at) {
    PointDraft probe = new PointDraft();
    int p = Peek.afterSpaces(s, at);
    return Weekdays.afterDate(s, at, probe) >= 0 || TimeParser.read(s, p, probe) >= 0;
  }

  /** Weekday, time, part of the day and 頃 after a date. */
  static int tail(char[] s, int at, PointDraft d) {
    int p = at;
    if (d.day >= 0 && Peek.at(s, p) == 'の') {
      int own = ownPeriod(s, p, d);
      if (own >= 0) {
        return own;
      }
    }
    boolean day = d.day >= 0 || (d.offset != null && isDayOrFiner(d.offset)) || d.weekday != null;
    if (day) {
      int weekday = d.weekday == null ? Weekdays.afterDate(s, p, d) : -1;
      p = weekday >= 0 ? weekday : p;
      p = time(s, p, d);
    }
    return Approximations.after(s, p, d);
  }

  /** 9月16日の週, 9月16日の月: the week or month that holds the day. */
  private static int ownPeriod(char[] s, int at, PointDraft d) {
    char next = Peek.at(s, at + 2);
    boolean ends = "はにをも、。 \n".indexOf(next) >= 0 || at + 2 == s.length;
    if (Peek.is(s, at, "の週") && (ends || next == 'か' || next == 'ま')) {
      d.subdivision = Subdivision.OWN_WEEK;
      return at + 2;
    }
    if (Peek.is(s, at, "の月") && ends && d.month > 0) {
      d.day = -1;
      return at + 2;
    }
    return -1;
  }

  private static boolean isDayOrFiner(Offset offset) {
    return offset.unit().compareTo(ChronoUnit.DAYS) <= 0;
  }

  private static boolean isFinerThanDay(Offset offset) {
    return offset.unit().compareTo(ChronoUnit.DAYS) < 0;
  }

  private static int time(char[] s, int at, PointDraft d) {
    if (d.hour >= 0) {
      return at;
    }
    if (Peek.at(s, at) == 'T' && Peek.digit(s, at + 1)) {
      int iso = TimeParser.read(s, at + 1, d);
      return iso >= 0 ? iso : at;
    }
    int p = Peek.afterSpaces(s, at);
    char c = Peek.at(s, p);
    boolean comma = c == '、' || c == ',';
    boolean of = c == 'の';
    boolean dash = c == '-' && p > at && Peek.at(s, p + 1) == ' ';
    if (comma || of || dash) {
      p = Peek.afterSpaces(s, p + 1);
    }
    int end = TimeParser.read(s, TimeParser.afterZone(s, p), d);
    if (end >= 0 && (!dash || d.minute >= 0)) {
      d.approximate &= d.offset == null || !isFinerThanDay(d.offset); // 約2時間後の20時10分
      return end;
    }
    d.hour = -1;
    d.minute = -1;
    d.second = -1;
    if (comma || dash) {
      return at;
    }
    int part = DayParts.read(s, p);
    if (part >= 0) {
      d.approximate = true;
      return part;
    }
    return at;
  }
}
