package io.github.breach.core.date;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the dates read so far leave behind for the next one. */
final class Narrative {
  /** An older month is more likely the age of data than the time of the events told. */
  private static final long NEAR_DAYS = 366;

  private final DateContext context;
  private @Nullable DatePoint last;
  private @Nullable DatePoint lastDay;
  private @Nullable LocalDate yearAnchor;
  private @Nullable Era era;
  private boolean approximate;

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
    } else if (point.month() != null
        && !point.isSeason()
        && read.precision == DatePrecision.MONTH
        && isNear(point)) {
      yearAnchor = LocalDate.of(point.year(), point.month(), 1);
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
