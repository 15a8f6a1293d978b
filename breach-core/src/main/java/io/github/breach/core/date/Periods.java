package io.github.breach.core.date;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import java.time.YearMonth;

/** Fiscal years, halves and quarters as intervals of days. */
final class Periods {
  private static final int APRIL = 4;

  private Periods() {}

  /** 2023年度, 2023年度第2四半期; or with a month 2025年3月期, the year that ends with it. */
  static Resolution fiscal(PointReading r, int year, int month, Resolution out) {
    if (month > 12) {
      out.warn(DateWarning.IMPOSSIBLE);
      return out;
    }
    YearMonth first =
        month > 0 ? YearMonth.of(year, month).minusMonths(11) : YearMonth.of(year, APRIL);
    Subdivision part = r.subdivisionOrNull();
    out.period = true;
    if (part == Subdivision.END || part == Subdivision.BEGINNING) {
      YearMonth edge = part == Subdivision.END ? first.plusMonths(11) : first; // 年度末
      out.value = DatePoint.month(edge.getYear(), edge.getMonthValue());
      out.precision = DatePrecision.MONTH;
      return out;
    }
    return part(first, part, out);
  }

  /** 2022年上半期, 2022年第1四半期, 2022年春; other vague parts give the year. */
  static Resolution ofYear(PointReading r, int year, Resolution out) {
    Subdivision part = r.subdivisionOrNull();
    if (part != null && part.season() > 0) {
      out.value = DatePoint.season(year, part.season());
      return out;
    }
    if (part == null || part.isVague()) {
      out.value = DatePoint.year(year);
      return out;
    }
    out.period = true;
    return part(YearMonth.of(year, 1), part, out);
  }

  private static Resolution part(
      YearMonth first, @org.jspecify.annotations.Nullable Subdivision part, Resolution out) {
    int from = 0;
    int months = 12;
    if (part == Subdivision.FIRST_HALF || part == Subdivision.SECOND_HALF) {
      from = part == Subdivision.FIRST_HALF ? 0 : 6;
      months = 6;
    } else if (part != null && part.quarter() > 0) {
      from = (part.quarter() - 1) * 3;
      months = 3;
    }
    YearMonth start = first.plusMonths(from);
    YearMonth end = start.plusMonths(months - 1L);
    if (end.getYear() > 9999) {
      return out;
    }
    out.value = new DateInterval(DatePoint.day(start.atDay(1)), DatePoint.day(end.atEndOfMonth()));
    return out;
  }
}
