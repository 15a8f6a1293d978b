package io.github.breach.core.date;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the dates read so far leave behind for the next one. */
final class Narrative {
  /** An older month is more likely the age of data than the time of the events told. */
  private static final long NEAR_DAYS = 366;

  private static final int NOON = 12;

  private final DateContext context;
  private @Nullable DatePoint last;
  private @Nullable DatePoint lastDay;
  private @Nullable LocalDate yearAnchor;
  private boolean looseAnchor;
  private @Nullable Era era;
  private boolean approximate;
  private boolean afternoon;

  Narrative(DateContext context) {
    this.context = context;
  }

  DateContext context() {
    return context;
  }

  /** The last date, of any precision, or null. */
  @Nullable DatePoint last() {
    return last;
  }

  /** The last date that has a day, or null. */
  @Nullable DatePoint lastDay() {
    return lastDay;
  }

  /** The date that a month and day without a year stand beside, or null. */
  @Nullable LocalDate yearAnchor() {
    return yearAnchor;
  }

  /**
   * Whether that date is a month whose year isn't written: 昨年4月以降は行っていなかった. The narrative may go on
   * from it, but doesn't go back from it: 2月23日 behind it is this year's.
   */
  boolean isAnchorLoose() {
    return looseAnchor;
  }

  /** The era in which years are counted where the narrative counts in eras, or null. */
  @Nullable Era era() {
    return era;
  }

  boolean isApproximate() {
    return approximate;
  }

  void sawYear(@Nullable Era newEra) {
    era = newEra;
  }

  /**
   * A time of the same day as it is meant: 同9時15分 after 9日午後8時半 is in the evening, because a
   * narrative goes on in time.
   */
  PointReading inHalf(PointReading read) {
    WrittenTime time = read.timeOrNull();
    if (time == null) {
      return read;
    }
    DatePoint before = lastDay;
    boolean goesOn =
        afternoon
            && time.meridiem() == WrittenTime.Meridiem.NONE
            && time.hour() < NOON
            && (read.timeOnly() || read.sameDayTime())
            && before != null
            && before.hour() != null
            && time.hour() < before.hour()
            && time.hour() + NOON >= before.hour();
    afternoon = goesOn || time.meridiem() == WrittenTime.Meridiem.PM;
    return goesOn ? read.at(time.hour() + NOON) : read;
  }

  /** Goes on from an earlier day of the text, behind something older that was told between. */
  void returnTo(DatePoint day) {
    last = day;
    lastDay = day;
    approximate = false;
    if (day.year() != null) {
      yearAnchor = day.toLocalDate().orElse(yearAnchor);
      looseAnchor = false;
    }
  }

  /**
   * Goes on from a bound that leaves a side open. One older than what was told last is the age of a
   * record, and its year that of no event: 2020年6月1日以降の記録を調べた.
   */
  void addOpen(Resolution read) {
    Anchor before = anchor();
    add(read);
    keepLater(before);
  }

  /** Where the years of days stand that are written without any. */
  record Anchor(@Nullable LocalDate date, boolean loose) {}

  Anchor anchor() {
    return new Anchor(yearAnchor, looseAnchor);
  }

  /** Goes back to an anchor if the present one is older. */
  void keepLater(Anchor before) {
    LocalDate now = yearAnchor;
    if (before.date() != null && now != null && now.isBefore(before.date())) {
      yearAnchor = before.date();
      looseAnchor = before.loose();
    }
  }

  /** Goes on from what was read. */
  void add(Resolution read) {
    DateValue value = read.value;
    if (value == null || read.period) {
      return;
    }
    DatePoint point = value instanceof DateInterval interval ? side(interval) : (DatePoint) value;
    if (point.year() == null && point.month() == null && point.day() == null) {
      return;
    }
    last =
        point.isSeason() && point.year() != null
            ? DatePoint.year(point.year())
            : point; // no month to count from
    approximate = read.approximate;
    if (point.day() != null && point.month() != null) {
      lastDay = point;
    }
    if (point.year() == null || isPlanned(point)) {
      return;
    }
    if (point.day() != null) {
      yearAnchor = point.toLocalDate().orElse(yearAnchor);
      looseAnchor = false;
    } else if (point.month() != null
        && !point.isSeason()
        && read.precision == DatePrecision.MONTH
        && isNear(point)) {
      yearAnchor = LocalDate.of(point.year(), point.month(), 1);
      looseAnchor = read.how != DateResolution.EXPLICIT;
    }
  }

  private boolean isNear(DatePoint point) {
    LocalDate today = context.publishedOnOrNull();
    LocalDate month = point.earliestDay().orElse(null);
    return today == null
        || month == null
        || Math.abs(ChronoUnit.DAYS.between(month, today)) <= NEAR_DAYS;
  }

  /** A plan says nothing of the year of the events told: 2025年3月まで in a notice of 2024. */
  private boolean isPlanned(DatePoint point) {
    LocalDate today = context.publishedOnOrNull();
    LocalDate first = point.earliestDay().orElse(null);
    return today != null && first != null && first.isAfter(today);
  }

  private static DatePoint side(DateInterval interval) {
    DatePoint end = interval.end();
    DatePoint start = interval.start();
    if (end != null) {
      return end;
    }
    if (start == null) {
      throw new IllegalStateException("an interval has a side");
    }
    return start;
  }
}
