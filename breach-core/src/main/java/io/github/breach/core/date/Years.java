package io.github.breach.core.date;

import java.time.LocalDate;
import java.util.Optional;

/** Converts written years, and checks them. */
final class Years {
  private static final int LAST_ERA_YEAR = 99;

  private Years() {}

  /** The Gregorian year, or 0 where there is none: 令和0年. */
  static int western(WrittenYear year, Narrative narrative, Resolution out) {
    if (year.earlyEraOrNull() != null) {
      return year.earlyEraOrNull().westernYear(year.number());
    }
    Era era = year.eraOrNull();
    if (era == null && year.shortened() && narrative.era() != null) {
      era = narrative.era(); // 平成27年4月 … 28年9月
      out.calendar = io.github.breach.model.CalendarSystem.JAPANESE_ERA;
    }
    if (era != null) {
      boolean possible = year.number() >= 1 && year.number() <= LAST_ERA_YEAR;
      return possible ? era.westernYear(year.number()) : 0;
    }
    if (year.shortened()) {
      return ofTwoDigits(year.number());
    }
    return year.number();
  }

  /** The year that two digits stand for: 89 for 1989, 24 for 2024. */
  static int ofTwoDigits(int number) {
    return number > 60 ? 1900 + number : 2000 + number;
  }

  /** The same in the century of {@code start}, or in the next: 1998年4月から03年6月まで. */
  static int ofTwoDigitsAfter(int start, int number) {
    int full = start / 100 * 100 + number;
    return full < start && ofTwoDigits(number) > start ? ofTwoDigits(number) : full;
  }

  /** Warns where the era doesn't have that day, or the year beside it is another. */
  static void check(WrittenYear year, int western, PointReading r, Resolution out) {
    if (year.besideOrNull() != null && year.besideOrNull() != western) {
      out.warn(DateWarning.CALENDAR_MISMATCH);
    }
    Era era = year.eraOrNull();
    if (era == null) {
      return;
    }
    int month = PointResolver.nz(r.monthOrNull());
    int day = PointResolver.nz(r.dayOrNull());
    if (month > 12 || (day > 0 && !Days.exists(western, month, day))) {
      return;
    }
    LocalDate latest =
        LocalDate.of(
            western,
            month == 0 ? 12 : month,
            day > 0 ? day : Days.inMonth(western, month == 0 ? 12 : month));
    LocalDate earliest = LocalDate.of(western, Math.max(month, 1), Math.max(day, 1));
    Optional<LocalDate> end = era.lastDay();
    boolean after = end.isPresent() && earliest.isAfter(end.get());
    if (after || latest.isBefore(era.firstDay())) {
      out.warn(DateWarning.OUTSIDE_ERA);
    }
  }
}
