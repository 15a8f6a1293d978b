package io.github.breach.examples.cli.page;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All the time that a date may mean, in seconds of local time: a day is 24 hours wide, a month a
 * month.
 *
 * @param start its first second
 * @param end the second after its last; the same as {@code start} for a time of day
 * @param openStart whether it goes on before {@code start}
 * @param openEnd whether it goes on after {@code end}
 */
record TimeExtent(long start, long end, boolean openStart, boolean openEnd) {

  /** Empty where the year isn't known. */
  static Optional<TimeExtent> of(DateValue value) {
    if (value instanceof DateInterval interval) {
      Optional<TimeExtent> first = of(interval.start());
      Optional<TimeExtent> last = of(interval.end());
      if (first.isEmpty() && last.isEmpty()) {
        return Optional.empty();
      }
      long start = first.or(() -> last).map(TimeExtent::start).orElse(0L);
      long end = last.or(() -> first).map(TimeExtent::end).orElse(start);
      return Optional.of(
          new TimeExtent(start, Math.max(start, end), first.isEmpty(), last.isEmpty()));
    }
    return of((DatePoint) value);
  }

  private static Optional<TimeExtent> of(@Nullable DatePoint point) {
    if (point == null || point.earliestDay().isEmpty() || point.latestDay().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = point.earliestDay().get();
    if (point.hour() != null && point.minute() != null) {
      long at = seconds(first) + LocalTime.of(point.hour(), point.minute()).toSecondOfDay();
      return Optional.of(new TimeExtent(at, at, false, false));
    }
    long end = seconds(point.latestDay().get().plusDays(1));
    return Optional.of(new TimeExtent(seconds(first), end, false, false));
  }

  private static long seconds(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
