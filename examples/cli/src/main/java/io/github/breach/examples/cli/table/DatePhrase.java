package io.github.breach.examples.cli.table;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateValue;
import io.github.breach.model.StatedDate;
import org.jspecify.annotations.Nullable;

/** Dates as people read them: {@code ~2024-05-07 18:59}, {@code from 2026-10-02}. */
final class DatePhrase {
  private DatePhrase() {}

  static String of(StatedDate date) {
    return (date.approximate() ? "~" : "") + of(date.value());
  }

  private static String of(DateValue value) {
    if (value instanceof DateInterval interval) {
      return interval(interval.start(), interval.end());
    }
    return point(value);
  }

  private static String interval(@Nullable DatePoint start, @Nullable DatePoint end) {
    if (start == null) {
      return end == null ? "" : "until " + point(end);
    }
    return end == null ? "from " + point(start) : point(start) + " to " + point(end);
  }

  private static String point(DateValue point) {
    return point.edtf().replace('T', ' ').replace('X', '?').strip();
  }
}
