package io.github.breach.core.date;

import static io.github.breach.core.date.PointResolver.nz;

import io.github.breach.core.date.Inference.Part;
import io.github.breach.core.date.Inference.Source;
import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateResolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Resolves dates that are counted from another: 翌日, 昨年11月, 先月28日, 3日後. */
final class OffsetResolver {
  private static final int LAST_YEAR = 9999;
  private static final int FISCAL_START = 4;

  private final Narrative narrative;
  private final Sentence sentence;
  private Source source = Source.NARRATIVE;

  OffsetResolver(Narrative narrative, Sentence sentence) {
    this.narrative = narrative;
    this.sentence = sentence;
  }

  Resolution resolve(PointReading r, Offset offset, Resolution out) {
    DatePoint base = base(offset);
    boolean inNotice = narrative.context().publishedOnOrNull() != null;
    if (inNotice && (offset.several() || isRegular(offset))) {
      return PointResolver.unanchored(r, out); // no day that a report can be held to
    }
    if (base == null || base.year() == null) {
      return base == null ? PointResolver.unanchored(r, out) : yearless(r, offset, base, out);
    }
    out.how = DateResolution.RELATIVE;
    boolean lateFiscal = r.fiscal() && base.month() != null && base.month() < FISCAL_START;
    int year =
        base.year()
            - (lateFiscal ? 1 : 0)
            + (offset.unit() == ChronoUnit.YEARS ? offset.amount() : 0);
    if (year < 1 || Math.abs(offset.amount()) > LAST_YEAR || year > LAST_YEAR) {
      return PointResolver.unanchored(r, out);
    }
    return switch (offset.unit()) {
      case YEARS -> {
        out.infer(Part.YEAR, source);
        yield Assembly.complete(r, year, nz(r.monthOrNull()), nz(r.dayOrNull()), out);
      }
      case MONTHS -> months(r, offset, base, out);
      case WEEKS -> weeks(r, offset, base, out);
      case DAYS -> days(r, offset, base, out);
      default -> times(r, offset, base, out);
    };
  }

  /** 第3火曜日, 第31週, 週末 alone: what is done every month, year or week as likely as not. */
  private static boolean isRegular(Offset offset) {
    return offset.counted() && offset.amount() == 0;
  }

  private @Nullable DatePoint base(Offset offset) {
    DatePoint last = offset.anchor() == Offset.Anchor.PUBLICATION ? null : told(offset);
    if (last != null) {
      source = Source.NARRATIVE;
      return last;
    }
    source = narrative.context().todaySource();
    LocalDate today = narrative.context().todayOrNull();
    return today == null ? null : DatePoint.day(today);
  }

  /** The date of the narrative that is fine enough to count {@code offset} from, or null. */
  private @Nullable DatePoint told(Offset offset) {
    return switch (offset.unit()) {
      case YEARS -> narrative.last();
      case MONTHS -> withMonth(narrative.last()) ? narrative.last() : narrative.lastDay();
      default -> narrative.lastDay();
    };
  }

  private static boolean withMonth(@Nullable DatePoint point) {
    return point != null && point.month() != null;
  }

  /** 同日, 同月 after a date whose year is unknown. */
  private static Resolution yearless(
      PointReading r, Offset offset, DatePoint base, Resolution out) {
    boolean same = offset.amount() == 0;
    int month =
        r.monthOrNull() != null
            ? r.monthOrNull()
            : same || offset.unit() == ChronoUnit.DAYS ? nz(base.month()) : 0;
    int day = nz(r.dayOrNull());
    if (day == 0 && offset.unit() == ChronoUnit.DAYS && same) {
      day = nz(base.day());
    }
    if (day == 0
        && offset.unit() == ChronoUnit.DAYS
        && base.month() != null
        && base.day() != null) {
      LocalDate date = LocalDate.of(2000, base.month(), base.day()).plusDays(offset.amount());
      month = date.getMonthValue();
      day = date.getDayOfMonth();
    }
    out.how = DateResolution.UNRESOLVED;
    return month == 0 && day == 0 && r.timeOrNull() == null
        ? PointResolver.unanchored(r, out)
        : Assembly.complete(r, 0, month, day, out);
  }

  private Resolution months(PointReading r, Offset offset, DatePoint base, Resolution out) {
    LocalDate first = LocalDate.of(nz(base.year()), Math.max(1, nz(base.month())), 1);
    LocalDate month = first.plusMonths(offset.amount());
    out.infer(Part.MONTH, source);
    return Assembly.complete(r, month.getYear(), month.getMonthValue(), nz(r.dayOrNull()), out);
  }

  private Resolution weeks(PointReading r, Offset offset, DatePoint base, Resolution out) {
    LocalDate day = base.toLocalDate().orElse(null);
    if (day == null) {
      return PointResolver.unanchored(r, out);
    }
    out.infer(Part.DATE, source);
    LocalDate moved = day.plusMonths(offset.months()).plusWeeks(offset.amount());
    if (r.dayOrNull() != null) {
      LocalDate named = named(r, day, moved, offset.amount()); // 翌週28日
      LocalDate date = named == null ? moved : named;
      return Assembly.complete(r, date.getYear(), date.getMonthValue(), r.dayOrNull(), out);
    }
    if (r.weekdayOrNull() != null && offset.counted() && Math.abs(offset.amount()) <= 1) {
      return nearest(r, r.weekdayOrNull(), offset.amount(), day, out);
    }
    if (r.weekdayOrNull() != null) {
      LocalDate monday = moved.minusDays(moved.getDayOfWeek().getValue() - 1L);
      LocalDate named = monday.plusDays(r.weekdayOrNull().getValue() - 1L);
      return Assembly.complete(
          r, named.getYear(), named.getMonthValue(), named.getDayOfMonth(), out);
    }
    if (r.subdivisionOrNull() == null && offset.counted()) {
      return Assembly.complete(
          r, moved.getYear(), moved.getMonthValue(), moved.getDayOfMonth(), out);
    }
    LocalDate monday = moved.minusDays(moved.getDayOfWeek().getValue() - 1L);
    if (r.subdivisionOrNull() == Subdivision.END) {
      out.approximate = false;
      out.value =
          new DateInterval(DatePoint.day(monday.plusDays(5)), DatePoint.day(monday.plusDays(6)));
      return out;
    }
    out.value = new DateInterval(DatePoint.day(monday), DatePoint.day(monday.plusDays(6)));
    return out;
  }

  /** 次の月曜日, 前の月曜日, or 月曜日 alone, which is the last or, in a plan, the next one. */
  private Resolution nearest(
      PointReading r, DayOfWeek weekday, int direction, LocalDate day, Resolution out) {
    if (direction == 0 && narrative.context().publishedOnOrNull() != null) {
      return PointResolver.unanchored(r, out); // in a notice it may be any week's
    }
    boolean plan = direction == 0 && sentence.tense() == Tense.FUTURE;
    LocalDate named =
        direction > 0
            ? day.with(TemporalAdjusters.next(weekday))
            : direction < 0
                ? day.with(TemporalAdjusters.previous(weekday))
                : day.with(
                    plan
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
    return Assembly.complete(r, named.getYear(), named.getMonthValue(), named.getDayOfMonth(), out);
  }

  private Resolution days(PointReading r, Offset offset, DatePoint base, Resolution out) {
    LocalDate from = base.toLocalDate().orElse(null);
    if (from == null) {
      return PointResolver.unanchored(r, out);
    }
    LocalDate date = from.plusMonths(offset.months()).plusDays(offset.amount());
    if (r.dayOrNull() != null) {
      LocalDate named = named(r, from, date, offset.amount());
      if (named == null) {
        return Assembly.complete(
            r,
            date.getYear(),
            r.monthOrNull() == null ? date.getMonthValue() : r.monthOrNull(),
            r.dayOrNull(),
            out);
      }
      if (!named.equals(date)) {
        out.warn(DateWarning.RELATIVE_MISMATCH);
      }
      date = named;
    }
    out.infer(Part.DATE, source);
    return Assembly.complete(r, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), out);
  }

  /** The day that is written beside the word, nearest to {@code expected} on the word's side. */
  private static @Nullable LocalDate named(
      PointReading r, LocalDate from, LocalDate expected, int amount) {
    int day = nz(r.dayOrNull());
    LocalDate best = null;
    for (int shift = -12; shift <= 12; shift++) {
      LocalDate month = expected.withDayOfMonth(1).plusMonths(shift);
      boolean right =
          r.monthOrNull() == null ? Math.abs(shift) <= 1 : r.monthOrNull() == month.getMonthValue();
      if (!right || !Days.exists(month.getYear(), month.getMonthValue(), day)) {
        continue;
      }
      LocalDate candidate = month.withDayOfMonth(day);
      boolean side =
          amount == 0 || (amount > 0 ? candidate.isAfter(from) : candidate.isBefore(from));
      if (side && (best == null || distance(candidate, expected) < distance(best, expected))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private Resolution times(PointReading r, Offset offset, DatePoint base, Resolution out) {
    LocalDate day = base.toLocalDate().orElse(null);
    if (day == null) {
      return PointResolver.unanchored(r, out);
    }
    out.infer(Part.DATE, source);
    out.approximate |= r.timeOrNull() == null && narrative.isApproximate();
    boolean timed = base.hour() != null || source == Source.REFERENCE;
    LocalTime from =
        timed ? LocalTime.of(nz(base.hour()), nz(base.minute()), nz(base.second())) : null;
    return TimeOffset.resolve(r, offset, day, from, out);
  }
}
