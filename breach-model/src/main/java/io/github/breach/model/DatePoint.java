package io.github.breach.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year, season, month, day or time of day; a null component is not stated.
 *
 * <p>Smaller units need the larger ones, but for the year, which may be unknown ({@code
 * XXXX-09-22}), and for a time of day alone ({@code T18:59}). A season stands in the month's place,
 * as in EDTF: {@code 2021-22} is the summer of 2021.
 *
 * @param year 1–9999, or null
 * @param month 1–12, or 21–24 for spring, summer, autumn and winter of a known year; or null
 * @param day 1–31 and possible in its month, or null
 * @param hour 0–23, or null
 * @param minute 0–59, given exactly where the hour is
 * @param second 0–59, or null
 */
public record DatePoint(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer hour,
    @Nullable Integer minute,
    @Nullable Integer second)
    implements DateValue {

  private static final int SPRING = 21;
  private static final int WINTER = 24;
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(\\d{4}|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}))?)?)?(?:T(\\d{2}):(\\d{2})(?::(\\d{2}))?)?");

  /**
   * @throws IllegalArgumentException if a component is out of range or stands without a larger one
   */
  public DatePoint {
    range("year", year, 1, 9999);
    boolean season = month != null && month >= SPRING && month <= WINTER;
    if (season ? year == null || day != null : month != null && (month < 1 || month > 12)) {
      throw new IllegalArgumentException("month out of range: " + month);
    }
    range("day", day, 1, 31);
    range("hour", hour, 0, 23);
    range("minute", minute, 0, 59);
    range("second", second, 0, 59);
    if ((hour == null) != (minute == null) || (second != null && minute == null)) {
      throw new IllegalArgumentException("a time of day needs hour and minute");
    }
    boolean dated = year != null || month != null || day != null;
    if (!dated && hour == null) {
      throw new IllegalArgumentException("a date needs a component");
    }
    if (year != null && month == null && day != null) {
      throw new IllegalArgumentException("a day of a year needs the month");
    }
    if (dated && day == null && hour != null) {
      throw new IllegalArgumentException("a time of day on a date needs the day");
    }
    if (month != null && day != null && day > longest(year, month)) {
      throw new IllegalArgumentException("no such day: " + month + "-" + day);
    }
  }

  /** A year: 2022年. */
  public static DatePoint year(int year) {
    return new DatePoint(year, null, null, null, null, null);
  }

  /** A month of a year: 2022年1月. */
  public static DatePoint month(int year, int month) {
    return new DatePoint(year, month, null, null, null, null);
  }

  /**
   * A season of a year.
   *
   * @param season 1–4 for spring, summer, autumn, winter
   */
  public static DatePoint season(int year, int season) {
    return new DatePoint(year, SPRING - 1 + season, null, null, null, null);
  }

  /** A day: 2022年1月17日. */
  public static DatePoint day(int year, int month, int day) {
    return new DatePoint(year, month, day, null, null, null);
  }

  /** A day. */
  public static DatePoint day(LocalDate date) {
    return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** This day with a time of day. */
  public DatePoint at(int newHour, int newMinute) {
    return new DatePoint(year, month, day, newHour, newMinute, null);
  }

  /** This date without its time of day; unchanged where it has none. */
  public DatePoint withoutTime() {
    return hour == null || (year == null && month == null && day == null)
        ? this
        : new DatePoint(year, month, day, null, null, null);
  }

  /** Whether this is a season of a year. */
  public boolean isSeason() {
    return month != null && month >= SPRING;
  }

  /** The day, where year, month and day are all known. */
  public Optional<LocalDate> toLocalDate() {
    return year == null || month == null || day == null
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  @Override
  public Optional<LocalDate> earliestDay() {
    if (year == null) {
      return Optional.empty();
    }
    if (month != null && isSeason()) {
      // The winter of a year may be that of its first months, or the one that starts in it.
      return Optional.of(LocalDate.of(year, month == WINTER ? 1 : firstMonth(month), 1));
    }
    return Optional.of(LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day));
  }

  @Override
  public Optional<LocalDate> latestDay() {
    if (year == null) {
      return Optional.empty();
    }
    if (month == null) {
      return Optional.of(LocalDate.of(year, 12, 31));
    }
    if (isSeason()) {
      YearMonth last = YearMonth.of(year, firstMonth(month)).plusMonths(2);
      return Optional.of(last.atEndOfMonth());
    }
    return Optional.of(
        day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day));
  }

  @Override
  public String edtf() {
    StringBuilder out = new StringBuilder(19);
    if (year != null || month != null || day != null) {
      padded(out, year, 4);
      if (month != null || day != null) {
        padded(out.append('-'), month, 2);
      }
      if (day != null) {
        padded(out.append('-'), day, 2);
      }
    }
    if (hour != null) {
      padded(out.append('T'), hour, 2);
      padded(out.append(':'), minute, 2);
    }
    if (second != null) {
      padded(out.append(':'), second, 2);
    }
    return out.toString();
  }

  /** The EDTF form. */
  @Override
  public String toString() {
    return edtf();
  }

  static DatePoint parse(String edtf) {
    Matcher m = FORM.matcher(Objects.requireNonNull(edtf, "edtf"));
    // 2022-XX says no more than 2022, and is no form of this profile.
    if (edtf.isEmpty() || !m.matches() || "XX".equals(m.group(2)) && m.group(3) == null) {
      throw new IllegalArgumentException("not an EDTF date of this profile: " + edtf);
    }
    return new DatePoint(
        number(m, 1), number(m, 2), number(m, 3), number(m, 4), number(m, 5), number(m, 6));
  }

  private static int firstMonth(int season) {
    return (season - SPRING) * 3 + 3;
  }

  private static @Nullable Integer number(Matcher m, int group) {
    String digits = m.group(group);
    return digits == null || digits.startsWith("X") ? null : Integer.valueOf(digits);
  }

  private static void padded(StringBuilder out, @Nullable Integer value, int width) {
    if (value == null) {
      out.append("XXXX", 0, width);
      return;
    }
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      out.append('0');
    }
    out.append(digits);
  }

  private static void range(String name, @Nullable Integer value, int from, int to) {
    if (value != null && (value < from || value > to)) {
      throw new IllegalArgumentException(name + " out of range: " + value);
    }
  }

  private static int longest(@Nullable Integer year, int month) {
    try {
      return year == null ? Month.of(month).maxLength() : YearMonth.of(year, month).lengthOfMonth();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
