package io.github.breach.core.date;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A week or a weekday counted within a month: 7月第1金曜日, 今月の第3週, 8月の最終週. A week runs from Monday and
 * is the month's in which its Thursday lies.
 */
final class WeekOfMonth {
  private WeekOfMonth() {}

  /** The end of a counted week or weekday at {@code at}, behind a month; or -1. */
  static int read(char[] s, int at, PointDraft d) {
    int p = Peek.at(s, at) == 'の' ? at + 1 : at;
    int ordinal = -1;
    int end = Peek.any(s, p, "最後の", "最終", "最初の");
    if (end >= 0) {
      ordinal = Peek.is(s, p, "最初") ? 1 : 0;
    } else if (Peek.at(s, p) == '第') {
      long n = Numerals.read(s, p + 1);
      if (n == Numerals.NONE || Numerals.value(n) < 1 || Numerals.value(n) > 5) {
        return -1;
      }
      ordinal = Numerals.value(n);
      end = Numerals.end(n);
    } else {
      return -1;
    }
    int weekday = Weekdays.named(s, Peek.at(s, end) == 'の' ? end + 1 : end, d);
    boolean week = Peek.at(s, end) == '週' && Peek.at(s, end + 1) != '末';
    if (weekday < 0 && !week) {
      return -1;
    }
    d.subdivision = Subdivision.week(ordinal);
    return weekday >= 0 ? weekday : end + 1;
  }

  /** The end of a counted weekday that stands without its month: 第3火曜日に; or -1. */
  static int alone(char[] s, int at, PointDraft d) {
    int end = read(s, at, d);
    if (end < 0 || d.weekday == null || !Weekdays.standsAlone(s, at, end)) {
      d.clear();
      return -1;
    }
    d.offset = Offset.counted(Offset.Anchor.PUBLICATION, ChronoUnit.MONTHS, 0);
    return end;
  }

  /** The week of {@code day}, from Monday to Sunday. */
  static DateInterval around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateInterval(DatePoint.day(monday), DatePoint.day(monday.plusDays(6)));
  }

  /** Sets the day, or the days, of {@code r}'s week in the month. */
  static Resolution resolve(PointReading r, Subdivision week, int year, int month, Resolution out) {
    DayOfWeek weekday = r.weekdayOrNull() == null ? DayOfWeek.THURSDAY : r.weekdayOrNull();
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate day =
        week == Subdivision.LAST_WEEK
            ? first.with(TemporalAdjusters.lastInMonth(weekday))
            : first.with(TemporalAdjusters.dayOfWeekInMonth(week.week(), weekday));
    if (day.getMonthValue() != month) {
      out.warn(DateWarning.IMPOSSIBLE);
      out.value = DatePoint.month(year, month);
      out.precision = DatePrecision.MONTH;
    } else if (r.weekdayOrNull() != null) {
      out.value = Assembly.point(r, year, month, day.getDayOfMonth());
    } else {
      LocalDate monday = day.minusDays(3);
      out.precision = DatePrecision.DAY;
      out.value = new DateInterval(DatePoint.day(monday), DatePoint.day(monday.plusDays(6)));
    }
    return out;
  }
}
