package io.github.breach.core.date;

import io.github.breach.model.DatePoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Finds the month of a day that stands alone: 28日の朝 after 9月27日. */
final class MonthInference {
  private static final int TURN = 20;
  private static final int SOON = 10;

  private final Narrative narrative;
  private final Tense tense;

  int year;
  int month;
  Inference.Source source = Inference.Source.NARRATIVE;

  MonthInference(Narrative narrative, Tense tense) {
    this.narrative = narrative;
    this.tense = tense;
  }

  /** Whether a month is found; it is then in {@link #month}, with its year, 0 where unknown. */
  boolean find(int day, @Nullable DayOfWeek weekday) {
    DatePoint last = narrative.lastDay() != null ? narrative.lastDay() : narrative.last();
    if (last != null && last.month() != null) {
      source = Inference.Source.NARRATIVE;
      if (last.year() == null) {
        month = last.month();
        year = 0;
        return true;
      }
      YearMonth base = YearMonth.of(last.year(), last.month());
      boolean turned = last.day() != null && last.day() - day >= TURN;
      choose(base, turned, day, weekday);
      return true;
    }
    LocalDate today = narrative.context().todayOrNull();
    if (today == null) {
      return false;
    }
    source = narrative.context().todaySource();
    choose(YearMonth.from(today), false, day, weekday);
    return true;
  }

  private void choose(YearMonth base, boolean turned, int day, @Nullable DayOfWeek weekday) {
    YearMonth next = base.plusMonths(1);
    YearMonth previous = base.minusMonths(1);
    YearMonth[] order =
        turned ? new YearMonth[] {next, base, previous} : new YearMonth[] {base, next, previous};
    if (weekday != null) {
      for (YearMonth candidate : order) {
        if (candidate.isValidDay(day) && candidate.atDay(day).getDayOfWeek() == weekday) {
          set(candidate);
          return;
        }
      }
    }
    YearMonth chosen = order[0];
    if (isTooLate(chosen, day)) {
      chosen = turned ? base : previous;
    }
    if (!chosen.isValidDay(day)) {
      chosen = previousWith(day, chosen);
    }
    set(chosen);
  }

  private boolean isTooLate(YearMonth candidate, int day) {
    LocalDate limit = narrative.context().publishedOnOrNull();
    if (limit == null && tense == Tense.PAST) {
      limit = narrative.context().referenceDateOrNull();
    }
    if (tense == Tense.FUTURE || limit == null || !candidate.isValidDay(day)) {
      return false;
    }
    LocalDate latest = tense == Tense.UNSTATED ? limit.plusDays(SOON) : limit;
    return candidate.atDay(day).isAfter(latest);
  }

  private static YearMonth previousWith(int day, YearMonth from) {
    return from.minusMonths(1).isValidDay(day) ? from.minusMonths(1) : from;
  }

  private void set(YearMonth chosen) {
    year = chosen.getYear();
    month = chosen.getMonthValue();
  }
}
