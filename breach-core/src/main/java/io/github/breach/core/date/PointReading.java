package io.github.breach.core.date;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One date or time as written. What isn't written is null; numbers stand as written, also where no
 * such date exists (2月30日).
 *
 * <p>Example: 昨年12月6日(水)午後3時頃 has the offset "one year before publication", month 12, day 6, a
 * Wednesday, the time 15 and is approximate.
 *
 * @param yearOrNull the year, in either calendar
 * @param offsetOrNull what the date is counted from: 翌日, 本年, 3日前
 * @param monthOrNull the month's number
 * @param dayOrNull the day's number
 * @param timeOrNull the time of day
 * @param weekdayOrNull the day of the week
 * @param subdivisionOrNull a part of the year or month: 上旬, 第2四半期
 * @param weekOrNull the number of the week in its year, 0 for the last: 31 of 第31週
 * @param fiscal whether the year runs from April (2023年度) or ends with the month (2025年3月期)
 * @param approximate whether the words say about: 頃, 未明, 過ぎ
 */
public record PointReading(
    @Nullable WrittenYear yearOrNull,
    @Nullable Offset offsetOrNull,
    @Nullable Integer monthOrNull,
    @Nullable Integer dayOrNull,
    @Nullable WrittenTime timeOrNull,
    @Nullable DayOfWeek weekdayOrNull,
    @Nullable Subdivision subdivisionOrNull,
    @Nullable Integer weekOrNull,
    boolean fiscal,
    boolean approximate)
    implements DateReading {

  /** The year; empty where none is written. */
  public Optional<WrittenYear> year() {
    return Optional.ofNullable(yearOrNull);
  }

  /** How far it lies from another date; empty where it isn't relative. */
  public Optional<Offset> offset() {
    return Optional.ofNullable(offsetOrNull);
  }

  /** The time of day; empty where none is written. */
  public Optional<WrittenTime> time() {
    return Optional.ofNullable(timeOrNull);
  }

  /** The weekday; empty where none is written. */
  public Optional<DayOfWeek> weekday() {
    return Optional.ofNullable(weekdayOrNull);
  }

  /** The part of the year or month; empty where none is written. */
  public Optional<Subdivision> subdivision() {
    return Optional.ofNullable(subdivisionOrNull);
  }

  /** The number of the week in its year, 0 for the last; empty where none is written. */
  public Optional<Integer> week() {
    return Optional.ofNullable(weekOrNull);
  }

  /** Whether this is a time on the day told before: 同3時半, 同午後4時. */
  boolean sameDayTime() {
    return timeOrNull != null
        && dayOrNull == null
        && offsetOrNull != null
        && offsetOrNull.unit() == ChronoUnit.DAYS
        && offsetOrNull.anchor() == Offset.Anchor.NARRATIVE
        && offsetOrNull.amount() == 0;
  }

  /** The same, at another hour. */
  PointReading at(int hour) {
    WrittenTime time = timeOrNull == null ? null : timeOrNull.at(hour);
    return new PointReading(
        yearOrNull,
        offsetOrNull,
        monthOrNull,
        dayOrNull,
        time,
        weekdayOrNull,
        subdivisionOrNull,
        weekOrNull,
        fiscal,
        approximate);
  }

  /** Whether a time of day stands alone: 13:20に. */
  public boolean timeOnly() {
    return timeOrNull != null
        && yearOrNull == null
        && offsetOrNull == null
        && monthOrNull == null
        && dayOrNull == null
        && weekdayOrNull == null;
  }
}
