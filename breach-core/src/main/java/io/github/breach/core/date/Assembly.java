package io.github.breach.core.date;

import io.github.breach.core.date.Inference.Part;
import io.github.breach.core.date.Inference.Source;
import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a date together, where such a date exists. */
final class Assembly {
  private static final int HOURS = 24;
  private static final int LEAP_YEAR = 2000;

  private Assembly() {}

  /** The smallest unit that is written. */
  static DatePrecision precision(PointReading r) {
    WrittenTime time = r.timeOrNull();
    if (time != null) {
      return time.secondOrNull() != null
          ? DatePrecision.SECOND
          : time.minuteOrNull() != null ? DatePrecision.MINUTE : DatePrecision.HOUR;
    }
    if (r.dayOrNull() != null || r.weekdayOrNull() != null || r.weekOrNull() != null) {
      return DatePrecision.DAY;
    }
    Offset offset = r.offsetOrNull();
    if (r.monthOrNull() != null && !r.fiscal()) {
      return DatePrecision.MONTH;
    }
    if (offset != null) {
      return switch (offset.unit()) {
        case YEARS -> periodic(r) ? DatePrecision.MONTH : DatePrecision.YEAR;
        case MONTHS -> DatePrecision.MONTH;
        case HOURS -> DatePrecision.HOUR;
        case MINUTES -> DatePrecision.MINUTE;
        case SECONDS -> DatePrecision.SECOND;
        default -> DatePrecision.DAY;
      };
    }
    return periodic(r) ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  private static boolean periodic(PointReading r) {
    Subdivision part = r.subdivisionOrNull();
    return part != null && !part.isWeek() && (!part.isVague() || r.fiscal());
  }

  /**
   * Sets the value of a date whose year (0 where unknown), month and day (0 where not written) are
   * found. An impossible date falls back to the part that is possible.
   */
  static Resolution complete(PointReading r, int year, int month, int day, Resolution out) {
    if (r.fiscal() && year > 0) {
      return Periods.fiscal(r, year, month, out);
    }
    if (r.weekOrNull() != null && year > 0 && year <= 9999) {
      return WeekOfYear.resolve(r.weekOrNull(), year, out);
    }
    if (r.monthOrNull() != null && (month < 1 || month > 12) || year > 9999) {
      return impossible(out, year > 0 && year <= 9999 ? DatePoint.year(year) : null);
    }
    if (r.dayOrNull() != null
        && (day < 1 || month > 0 && !Days.exists(year, month, day) || day > 31)) {
      boolean none = year == 0 && month == 0;
      return impossible(
          out,
          none
              ? null
              : new DatePoint(
                  year == 0 ? null : year, month == 0 ? null : month, null, null, null, null));
    }
    Subdivision part = r.subdivisionOrNull();
    if (day == 0 && part != null && year > 0) {
      if (month == 0) {
        return Periods.ofYear(r, year, out);
      }
      if (part.isWeek()) {
        return WeekOfMonth.resolve(r, part, year, month, out);
      }
    }
    weekday(r, year, month, day, out);
    if (part == Subdivision.OWN_WEEK && year > 0 && day > 0) {
      out.value = WeekOfMonth.around(LocalDate.of(year, month, day));
      return out;
    }
    out.value = point(r, year, month, day);
    return out;
  }

  private static Resolution impossible(Resolution out, @Nullable DatePoint rest) {
    out.warn(DateWarning.IMPOSSIBLE);
    out.how = DateResolution.UNRESOLVED;
    out.value = rest;
    out.precision = rest == null || rest.month() == null ? DatePrecision.YEAR : DatePrecision.MONTH;
    return out;
  }

  static @Nullable DatePoint point(PointReading r, int year, int month, int day) {
    WrittenTime time = r.timeOrNull();
    if (time == null) {
      return year == 0 && month == 0 && day == 0
          ? null
          : new DatePoint(known(year), known(month), known(day), null, null, null);
    }
    int minute = time.minuteOrNull() == null ? 0 : time.minuteOrNull();
    Integer second = time.secondOrNull();
    int hour = time.hour() % HOURS;
    if (time.hour() >= HOURS && month > 0 && day > 0) {
      LocalDate next = LocalDate.of(year == 0 ? LEAP_YEAR : year, month, day).plusDays(1); // 25時
      return new DatePoint(
          year == 0 ? null : (Integer) next.getYear(),
          next.getMonthValue(),
          next.getDayOfMonth(),
          hour,
          minute,
          second);
    }
    return new DatePoint(known(year), known(month), known(day), hour, minute, second);
  }

  private static @Nullable Integer known(int value) {
    return value == 0 ? null : (Integer) value;
  }

  private static void weekday(PointReading r, int year, int month, int day, Resolution out) {
    if (r.weekdayOrNull() != null
        && year > 0
        && day > 0
        && LocalDate.of(year, month, day).getDayOfWeek() != r.weekdayOrNull()) {
      out.warn(DateWarning.WEEKDAY_MISMATCH);
    }
  }

  /**
   * The right side of a range of times: 午後 carries over, an unmarked time that is earlier than one
   * of 午前 is of the afternoon (午前11時から3時), and any other earlier time is the next day's.
   */
  static Resolution timeAfter(PointReading r, DatePoint left, Meridiem half, Resolution out) {
    WrittenTime time = r.timeOrNull();
    if (time == null || left.hour() == null) {
      return out;
    }
    int hour = time.hour();
    int leftMinutes = left.hour() * 60 + PointResolver.nz(left.minute());
    int minutes = hour * 60 + PointResolver.nz(time.minuteOrNull());
    boolean carried = half == Meridiem.PM || half == Meridiem.AM && minutes < leftMinutes;
    carried &= time.meridiem() == Meridiem.NONE && hour < 12;
    if (carried && minutes + 720 > leftMinutes) {
      hour += 12;
      minutes += 720;
    }
    if (minutes < leftMinutes && hour < HOURS) {
      hour += HOURS;
    }
    PointReading reading =
        new PointReading(
            null, null, null, null, time.at(hour), null, null, null, false, r.approximate());
    if (left.day() != null) {
      out.infer(Part.DATE, Source.RANGE);
    }
    int year = PointResolver.nz(left.year());
    int month = PointResolver.nz(left.month());
    out.value = point(reading, year, month, PointResolver.nz(left.day()));
    return out;
  }
}
