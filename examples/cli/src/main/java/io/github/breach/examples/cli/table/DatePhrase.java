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
    String about = date.approximate() ? "~" : "";
    if (date.value() instanceof DateInterval interval) {
      return interval(about, interval.start(), interval.end());
    }
    return about + point(date.value());
  }

  private static String interval(String about, @Nullable DatePoint start, @Nullable DatePoint end) {
    if (start == null) {
      return end == null ? "" : "until " + about + point(end);
    }
    String from = about + point(start);
    return end == null ? "from " + from : from + " to " + about + point(end);
  }

  private static String point(DateValue point) {
    return point.edtf().replace('T', ' ').replace('X', '?').strip();
  }
}
