package io.github.breach.core.date;

import io.github.breach.model.DatePoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Finds the month of a day that stands alone: 26日の朝 after 9月25日. */
final class MonthInference {
  private static final int TURN = 20;
  private static final int NEAR_TURN = 12;
  private static final int SOON = 10;

  private final Narrative narrative;
  private final Sentence sentence;

  int year;
  int month;
  Inference.Source source = Inference.Source.NARRATIVE;

  MonthInference(Narrative narrative, Sentence sentence) {
    this.narrative = narrative;
    this.sentence = sentence;
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
      boolean turned = last.day() != null && turns(base.plusMonths(1), last.day() - day, day);
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

  /**
   * Whether a day {@code back} days before the last one is rather one of the {@code next} month:
   * where publication is known, only if that isn't after it.
   */
  private boolean turns(YearMonth next, int back, int day) {
    LocalDate limit = narrative.context().publishedOnOrNull();
    if (limit == null || !next.isValidDay(day)) {
      return back >= TURN;
    }
    return back >= NEAR_TURN && !next.atDay(day).isAfter(limit);
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
    YearMonth earlier = turned ? base : previous;
    if (isTooLate(chosen, day) && !isTooLate(earlier, day)) {
      chosen = earlier; // but 2月12日、13日 of next year are both to come
    }
    if (!chosen.isValidDay(day)) {
      boolean goesOn = narrative.context().publishedOnOrNull() != null && !isTooLate(next, day);
      chosen = goesOn && next.isValidDay(day) ? next : previousWith(day, chosen);
    }
    set(chosen);
  }

  private boolean isTooLate(YearMonth candidate, int day) {
    DateContext context = narrative.context();
    LocalDate limit = context.todayOrNull();
    if (limit == null || !candidate.isValidDay(day) || !candidate.atDay(day).isAfter(limit)) {
      return false;
    }
    return switch (sentence.tense()) {
      case FUTURE -> false;
      case PAST -> true;
      case UNSTATED ->
          context.publishedOnOrNull() != null && candidate.atDay(day).isAfter(limit.plusDays(SOON));
    };
  }

  private static YearMonth previousWith(int day, YearMonth from) {
    return from.minusMonths(1).isValidDay(day) ? from.minusMonths(1) : from;
  }

  private void set(YearMonth chosen) {
    year = chosen.getYear();
    month = chosen.getMonthValue();
  }
}
