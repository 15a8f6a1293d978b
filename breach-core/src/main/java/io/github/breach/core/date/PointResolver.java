package io.github.breach.core.date;

import io.github.breach.core.date.Inference.Part;
import io.github.breach.core.date.Inference.Source;
import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateResolution;
import org.jspecify.annotations.Nullable;

/** Resolves one point against the narrative. */
final class PointResolver {
  private final Narrative narrative;
  private final Sentence sentence;

  PointResolver(Narrative narrative, Sentence sentence) {
    this.narrative = narrative;
    this.sentence = sentence;
  }

  Resolution resolve(PointReading r) {
    Resolution out = start(r);
    if (r.offsetOrNull() != null) {
      return new OffsetResolver(narrative, sentence).resolve(r, r.offsetOrNull(), out);
    }
    if (r.yearOrNull() != null) {
      return explicit(r, r.yearOrNull(), out);
    }
    if (r.monthOrNull() != null) {
      return withMonth(r, r.monthOrNull(), out);
    }
    if (r.dayOrNull() != null) {
      return withDay(r, r.dayOrNull(), out);
    }
    return withTime(r, out, narrative.lastDay());
  }

  /** The right side of a range, whose missing parts come from the left. */
  Resolution resolveRight(
      PointReading r, DatePoint left, Resolution leftResolution, Meridiem half) {
    boolean timeOnly = r.timeOnly() || r.sameDayTime();
    boolean own = r.yearOrNull() != null && !r.yearOrNull().shortened();
    if (own || r.offsetOrNull() != null && !(timeOnly && left.hour() != null)) {
      return resolve(r);
    }
    Resolution out = start(r);
    out.how = r.offsetOrNull() != null ? DateResolution.RELATIVE : leftResolution.how;
    Integer month = left.isSeason() ? null : left.month();
    Integer year = left.year();
    if (r.yearOrNull() != null && year != null) {
      int full = Years.ofTwoDigitsAfter(year, r.yearOrNull().number());
      return Assembly.complete(r, full, nz(r.monthOrNull()), nz(r.dayOrNull()), out);
    }
    if (r.monthOrNull() != null && year != null) {
      out.infer(Part.YEAR, Source.RANGE);
      boolean turned =
          month != null ? r.monthOrNull() < month : leftResolution.late && r.monthOrNull() <= 6;
      int y = turned ? year + 1 : year;
      return Assembly.complete(r, y, r.monthOrNull(), nz(r.dayOrNull()), out);
    }
    if (r.monthOrNull() == null && r.dayOrNull() != null && month != null) {
      out.infer(Part.MONTH, Source.RANGE);
      boolean next = left.day() != null && r.dayOrNull() < left.day();
      int m = next ? month % 12 + 1 : month;
      int y = year == null ? 0 : next && month == 12 ? year + 1 : year;
      return Assembly.complete(r, y, m, r.dayOrNull(), out);
    }
    if (timeOnly && left.hour() != null) {
      return Assembly.timeAfter(r, left, half, out);
    }
    return resolve(r);
  }

  /** The left side of a range whose year stands on the right: 12月~2022年1月. */
  Resolution resolveLeft(PointReading r, int rightYear, int rightMonth) {
    if (r.offsetOrNull() != null || r.yearOrNull() != null || r.monthOrNull() == null) {
      return resolve(r);
    }
    if (rightMonth == 0 && startsBefore(resolve(r), rightYear)) {
      return resolve(r); // 4月から2019年まで
    }
    Resolution out = start(r);
    out.infer(Part.YEAR, Source.RANGE);
    int year = rightMonth > 0 && r.monthOrNull() > rightMonth ? rightYear - 1 : rightYear;
    return Assembly.complete(r, year, r.monthOrNull(), nz(r.dayOrNull()), out);
  }

  private static boolean startsBefore(Resolution read, int year) {
    return read.value != null
        && read.value.earliestDay().filter(day -> day.getYear() < year).isPresent();
  }

  private static Resolution start(PointReading r) {
    Resolution out = new Resolution();
    out.precision = Assembly.precision(r);
    out.late = r.subdivisionOrNull() != null && r.subdivisionOrNull().isLate();
    out.approximate =
        r.approximate() || (r.subdivisionOrNull() != null && r.subdivisionOrNull().isVague());
    return out;
  }

  private Resolution explicit(PointReading r, WrittenYear year, Resolution out) {
    out.calendar = year.calendar();
    int western = Years.western(year, narrative, out);
    if (western <= 0) {
      out.warn(DateWarning.IMPOSSIBLE);
      out.how = DateResolution.UNRESOLVED;
      return out;
    }
    narrative.sawYear(year.eraOrNull());
    Years.check(year, western, r, out);
    return Assembly.complete(r, western, nz(r.monthOrNull()), nz(r.dayOrNull()), out);
  }

  /** A month, or a month and day, without a year. */
  Resolution withMonth(PointReading r, int month, Resolution out) {
    int day = nz(r.dayOrNull());
    if (month < 1 || month > 12 || day > 31) {
      return Assembly.complete(r, 0, month, day, out);
    }
    YearInference inference = new YearInference(narrative, sentence);
    int year = inference.year(month, day, r.weekdayOrNull());
    if (year == 0) {
      out.how = DateResolution.UNRESOLVED;
    } else {
      out.how = DateResolution.INFERRED;
      out.infer(Part.YEAR, inference.source);
    }
    return Assembly.complete(r, year, month, day, out);
  }

  private Resolution withDay(PointReading r, int day, Resolution out) {
    MonthInference inference = new MonthInference(narrative, sentence);
    if (!inference.find(day, r.weekdayOrNull())) {
      out.how = DateResolution.UNRESOLVED;
      return Assembly.complete(r, 0, 0, day, out);
    }
    out.how = inference.year == 0 ? DateResolution.UNRESOLVED : DateResolution.INFERRED;
    out.infer(Part.MONTH, inference.source);
    if (inference.year > 0) {
      out.infer(Part.YEAR, inference.source);
    }
    return Assembly.complete(r, inference.year, inference.month, day, out);
  }

  private static Resolution withTime(PointReading r, Resolution out, @Nullable DatePoint day) {
    if (day != null) {
      out.how = day.year() == null ? DateResolution.UNRESOLVED : DateResolution.INFERRED;
      out.infer(Part.DATE, Source.NARRATIVE);
      return Assembly.complete(r, nz(day.year()), nz(day.month()), nz(day.day()), out);
    }
    return Assembly.complete(r, 0, 0, 0, out);
  }

  static int nz(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  /** The value of a date that is counted from nothing known: what numbers there are, or none. */
  static Resolution unanchored(PointReading r, Resolution out) {
    out.how = DateResolution.UNRESOLVED;
    out.warn(DateWarning.NO_ANCHOR);
    if (r.monthOrNull() == null && r.dayOrNull() == null && r.timeOrNull() == null) {
      return out;
    }
    return Assembly.complete(r, 0, nz(r.monthOrNull()), nz(r.dayOrNull()), out);
  }
}
