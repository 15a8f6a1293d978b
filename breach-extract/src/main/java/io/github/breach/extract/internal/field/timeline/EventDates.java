package io.github.breach.extract.internal.field.timeline;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.StatedDate;
import java.util.Objects;

/** Puts open periods on the day of the event. */
public final class EventDates {
  private EventDates() {}

  /** An event that starts (10月25日より連絡) or is to be done by a day (26日までに回収) is put on that day. */
  public static StatedDate onDay(StatedDate date) {
    if (!(date.value() instanceof DateInterval interval)) {
      return date;
    }
    DatePoint start = interval.start();
    DatePoint end = interval.end();
    if (start != null && end != null) {
      return date;
    }
    return new StatedDate(
        Objects.requireNonNull(start == null ? end : start),
        date.precision(),
        date.approximate(),
        date.resolution(),
        date.calendar(),
        date.text(),
        date.span());
  }
}
