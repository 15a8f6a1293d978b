package io.github.breach.extract.internal.field.timeline;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares times of one day: 11時5分 with 11時25分. */
final class TimesOfDay {
  private static final int MINUTES = 60;

  private TimesOfDay() {}

  /** Whether both have a time on one day, and {@code one} is the earlier; a period by its start. */
  static boolean isBefore(StatedDate one, StatedDate other) {
    DatePoint a = start(one);
    DatePoint b = start(other);
    return a != null && b != null && isOneDay(a, b) && isEarlier(a, b);
  }

  /** Whether both have a time, and that of {@code one} is the earlier. */
  static boolean isEarlier(DatePoint one, DatePoint other) {
    return minutes(one) >= 0 && minutes(one) < minutes(other);
  }

  /** Whether {@code one} is told of an earlier day, or of an earlier time of the same. */
  static boolean isEarlier(StatedDate one, StatedDate other) {
    LocalDate a = one.value().earliestDay().orElse(null);
    LocalDate b = other.value().earliestDay().orElse(null);
    return a != null && b != null && a.isBefore(b) || isBefore(one, other);
  }

  private static boolean isOneDay(DatePoint a, DatePoint b) {
    return a.day() != null
        && Objects.equals(a.year(), b.year())
        && Objects.equals(a.month(), b.month())
        && Objects.equals(a.day(), b.day());
  }

  private static int minutes(DatePoint point) {
    Integer hour = point.hour();
    Integer minute = point.minute();
    return hour == null || minute == null ? -1 : hour * MINUTES + minute;
  }

  /** The point itself, or where a period starts; null where it is open. */
  static @Nullable DatePoint start(StatedDate date) {
    if (date.value() instanceof DateInterval interval) {
      return interval.start();
    }
    return date.value() instanceof DatePoint point ? point : null;
  }
}
