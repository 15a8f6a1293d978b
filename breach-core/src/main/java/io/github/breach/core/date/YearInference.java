package io.github.breach.core.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of a month or of a month and day.
 *
 * <p>The year of the nearest earlier date of the narrative, unless the next year or the last is
 * much nearer (1月5日 after 12月27日), never after publication where the past is told, and of the years
 * whose weekday is the one written.
 */
final class YearInference {
  private static final int NEAR = 120;
  private static final int FAR = 245;

  /** Where no tense is told, a date so soon after publication is a plan and not a year ago. */
  private static final int SOON = 92;

  private static final int SOON_NEXT_YEAR = 31;

  /** A page is added to for so many days. */
  private static final int ADDED = 7;

  private final Narrative narrative;
  private final Sentence sentence;

  /** Where the year comes from, after {@link #year}. */
  Inference.Source source = Inference.Source.NARRATIVE;

  YearInference(Narrative narrative, Sentence sentence) {
    this.narrative = narrative;
    this.sentence = sentence;
  }

  /** The year of {@code month} and {@code day} (0 where none is written), or 0. */
  int year(int month, int day, @Nullable DayOfWeek weekday) {
    DateContext context = narrative.context();
    LocalDate base = narrative.yearAnchor();
    source = Inference.Source.NARRATIVE;
    if (base != null
        && narrative.isAnchorLoose()
        && month < base.getMonthValue()
        && context.publishedOnOrNull() != null) {
      base = null;
    }
    if (base == null) {
      base = context.todayOrNull();
      source = context.todaySource();
    }
    if (base == null) {
      return 0;
    }
    boolean byWeekday = weekday != null && day > 0 && anyFits(base, month, day, weekday);
    int best = 0;
    for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
      boolean fits = possible(year, month, day) && (!byWeekday || falls(year, month, day, weekday));
      if (fits && (best == 0 || better(year, best, base, month, day))) {
        best = year;
      }
    }
    if (byWeekday && best != base.getYear()) {
      source = Inference.Source.WEEKDAY;
    }
    return best == 0 ? base.getYear() : best;
  }

  private boolean better(int year, int than, LocalDate base, int month, int day) {
    boolean thanLate = isTooLate(than, month, day, base);
    if (isTooLate(year, month, day, base) != thanLate) {
      return thanLate;
    }
    LocalDate limit = narrative.context().publishedOnOrNull();
    boolean plan = isPlan(year, month, day);
    if (plan != isPlan(than, month, day)) {
      return plan;
    }
    LocalDate a = date(year, month, day, base);
    LocalDate b = date(than, month, day, base);
    long distance = Math.abs(ChronoUnit.DAYS.between(base, a));
    long thanDistance = Math.abs(ChronoUnit.DAYS.between(base, b));
    if (year == base.getYear()) {
      boolean onward = !a.isBefore(base);
      return limit != null && onward || !(thanDistance <= NEAR && distance >= FAR);
    }
    if (than == base.getYear()) {
      boolean onward = !b.isBefore(base);
      boolean near =
          limit != null ? distance < thanDistance : distance <= NEAR && thanDistance >= FAR;
      return near && !(limit != null && onward);
    }
    return distance < thanDistance;
  }

  /** Whether a past event would lie after publication. */
  private boolean isTooLate(int year, int month, int day, LocalDate base) {
    DateContext context = narrative.context();
    LocalDate limit = context.todayOrNull();
    LocalDate first = LocalDate.of(year, month, Math.max(1, day));
    boolean goesOn = year == base.getYear() && source == Inference.Source.NARRATIVE;
    if (limit == null || !first.isAfter(limit) || goesOn && isAddedLater(first, base, limit)) {
      return false;
    }
    int soon = year > limit.getYear() ? SOON_NEXT_YEAR : SOON;
    return switch (sentence.tense()) {
      case FUTURE -> false;
      case PAST -> true;
      case UNSTATED -> context.publishedOnOrNull() != null && first.isAfter(limit.plusDays(soon));
    };
  }

  /**
   * Whether a day goes on from the one told before, so soon after publication that the text was
   * added to since: 12月5日…、12月7日には報告をいたしました on a page of December 6th.
   */
  private static boolean isAddedLater(LocalDate first, LocalDate base, LocalDate limit) {
    return !first.isBefore(base)
        && !first.isAfter(base.plusDays(ADDED))
        && !first.isAfter(limit.plusDays(ADDED));
  }

  /**
   * Whether a sentence that looks ahead means a day soon after publication: 2月20日から担当者がお伺いします in a
   * notice of February 18th, whatever older day was told last.
   */
  private boolean isPlan(int year, int month, int day) {
    LocalDate published = narrative.context().publishedOnOrNull();
    if (published == null || sentence.tense() != Tense.FUTURE) {
      return false;
    }
    LocalDate first = LocalDate.of(year, month, Math.max(1, day));
    return first.isAfter(published) && !first.isAfter(published.plusDays(NEAR));
  }

  private static boolean anyFits(LocalDate base, int month, int day, DayOfWeek weekday) {
    for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
      if (possible(year, month, day) && falls(year, month, day, weekday)) {
        return true;
      }
    }
    return false;
  }

  private static boolean possible(int year, int month, int day) {
    return year >= 1 && year <= 9999 && Days.exists(year, month, Math.max(1, day));
  }

  private static boolean falls(int year, int month, int day, @Nullable DayOfWeek weekday) {
    return LocalDate.of(year, month, day).getDayOfWeek() == weekday;
  }

  private static LocalDate date(int year, int month, int day, LocalDate base) {
    int d = day > 0 ? day : Math.min(base.getDayOfMonth(), Days.inMonth(year, month));
    return LocalDate.of(year, month, d);
  }
}
