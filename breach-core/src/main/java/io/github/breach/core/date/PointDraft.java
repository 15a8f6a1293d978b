package io.github.breach.core.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** A point while it is read; -1 is "not written". */
final class PointDraft {
  @Nullable Era era;
  @Nullable EarlyEra earlyEra;
  int year = -1;
  boolean shortYear;
  int yearBeside = -1;
  @Nullable Offset offset;
  int month = -1;
  int day = -1;
  int hour = -1;
  int minute = -1;
  int second = -1;
  WrittenTime.Meridiem meridiem = WrittenTime.Meridiem.NONE;
  @Nullable DayOfWeek weekday;
  @Nullable Subdivision subdivision;

  /** The week of the year, {@link WeekOfYear#LAST} for the last. */
  int week = -1;

  boolean fiscal;
  boolean approximate;

  /** The mark between the numbers of 2024/6/14, or NUL for 2024年6月14日. */
  char separator;

  void clear() {
    era = null;
    earlyEra = null;
    year = -1;
    shortYear = false;
    yearBeside = -1;
    offset = null;
    month = -1;
    day = -1;
    hour = -1;
    minute = -1;
    second = -1;
    meridiem = WrittenTime.Meridiem.NONE;
    weekday = null;
    subdivision = null;
    week = -1;
    fiscal = false;
    approximate = false;
    separator = '\0';
  }

  boolean hasDate() {
    return year >= 0 || month >= 0 || day >= 0 || offset != null;
  }

  PointReading finish() {
    return new PointReading(
        year < 0
            ? null
            : new WrittenYear(
                era, earlyEra, year, shortYear, yearBeside < 0 ? null : (Integer) yearBeside),
        offset,
        number(month),
        number(day),
        hour < 0 ? null : new WrittenTime(hour, number(minute), number(second), meridiem),
        weekday,
        subdivision,
        number(week),
        fiscal,
        approximate);
  }

  private static @Nullable Integer number(int value) {
    return value < 0 ? null : (Integer) value;
  }
}
