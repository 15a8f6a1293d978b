package io.github.breach.examples.cli.page;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A linear scale from time to per cent of the chart's width.
 *
 * @param start the left edge, in seconds of local time
 * @param end the right edge
 */
record TimeScale(long start, long end) {
  private static final long DAY = 86_400;

  /** What is wider doesn't set the scale: an exposure of years would squeeze the days after it. */
  private static final long WIDEST = 92 * DAY;

  private static final int MOST_TICKS = 9;
  private static final double MARGIN = 0.03;

  /** Distances between ticks, from small to large. */
  private enum Step {
    HOUR(ChronoUnit.HOURS, 1, DAY / 24, "HH:mm"),
    HOURS_3(ChronoUnit.HOURS, 3, DAY / 8, "HH:mm"),
    HOURS_6(ChronoUnit.HOURS, 6, DAY / 4, "MM-dd HH:mm"),
    HOURS_12(ChronoUnit.HOURS, 12, DAY / 2, "MM-dd HH:mm"),
    DAYS_1(ChronoUnit.DAYS, 1, DAY, "MM-dd"),
    DAYS_2(ChronoUnit.DAYS, 2, 2 * DAY, "MM-dd"),
    DAYS_3(ChronoUnit.DAYS, 3, 3 * DAY, "MM-dd"),
    DAYS_7(ChronoUnit.DAYS, 7, 7 * DAY, "MM-dd"),
    DAYS_14(ChronoUnit.DAYS, 14, 14 * DAY, "MM-dd"),
    MONTH(ChronoUnit.MONTHS, 1, 30 * DAY, "yyyy-MM"),
    MONTHS_3(ChronoUnit.MONTHS, 3, 91 * DAY, "yyyy-MM"),
    MONTHS_6(ChronoUnit.MONTHS, 6, 182 * DAY, "yyyy-MM"),
    YEAR(ChronoUnit.YEARS, 1, 365 * DAY, "yyyy"),
    YEARS_2(ChronoUnit.YEARS, 2, 730 * DAY, "yyyy"),
    YEARS_5(ChronoUnit.YEARS, 5, 1826 * DAY, "yyyy"),
    YEARS_20(ChronoUnit.YEARS, 20, 7305 * DAY, "yyyy"),
    YEARS_100(ChronoUnit.YEARS, 100, 36525 * DAY, "yyyy"),
    YEARS_1000(ChronoUnit.YEARS, 1000, 365_250 * DAY, "yyyy"),
    YEARS_2000(ChronoUnit.YEARS, 2000, Long.MAX_VALUE / MOST_TICKS, "yyyy");

    private final ChronoUnit unit;
    private final int amount;
    private final long seconds;
    private final String pattern;

    Step(ChronoUnit unit, int amount, long seconds, String pattern) {
      this.unit = unit;
      this.amount = amount;
      this.seconds = seconds;
      this.pattern = pattern;
    }
  }

  /**
   * A mark on the axis.
   *
   * @param at per cent of the width
   */
  record Tick(double at, String label) {}

  /** A scale that shows these, with a margin; at least a day wide. */
  static TimeScale of(Collection<TimeExtent> extents) {
    long start = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    for (TimeExtent extent : extents) {
      boolean wide = extent.end() - extent.start() > WIDEST;
      start = Math.min(start, wide ? extent.end() - DAY : extent.start());
      end = Math.max(end, extent.end());
    }
    if (start > end) {
      throw new IllegalArgumentException("nothing to show");
    }
    long missing = Math.max(0, DAY - (end - start)) / 2;
    long margin = (long) (MARGIN * (end - start)) + missing;
    return new TimeScale(start - margin, end + margin);
  }

  /** Where a time stands, in per cent; below 0 or above 100 where it is off the chart. */
  double at(long seconds) {
    return 100.0 * (seconds - start) / (end - start);
  }

  /** Ticks at round times, the first with its year. */
  List<Tick> ticks() {
    Step step = step();
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime time = first(step);
    DateTimeFormatter format = DateTimeFormatter.ofPattern(step.pattern, Locale.ROOT);
    while (seconds(time) <= end) {
      if (seconds(time) >= start) {
        boolean bare = ticks.isEmpty() && !step.pattern.startsWith("yyyy");
        String label = bare ? time.toLocalDate().toString() : format.format(time);
        ticks.add(new Tick(at(seconds(time)), label));
      }
      time = time.plus(step.amount, step.unit);
    }
    return ticks;
  }

  private Step step() {
    for (Step step : Step.values()) {
      if ((end - start) / step.seconds <= MOST_TICKS) {
        return step;
      }
    }
    throw new IllegalStateException("wider than all years: " + this);
  }

  private LocalDateTime first(Step step) {
    LocalDateTime at = LocalDateTime.ofEpochSecond(start, 0, ZoneOffset.UTC);
    LocalDateTime day = at.truncatedTo(ChronoUnit.DAYS);
    return switch (step.unit) {
      case MONTHS ->
          day.withDayOfMonth(1)
              .withMonth(1 + (day.getMonthValue() - 1) / step.amount * step.amount);
      case YEARS ->
          day.withDayOfYear(1).withYear(Math.max(1, day.getYear() / step.amount * step.amount));
      default -> day;
    };
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
