package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.FoldedText;
import io.github.breach.model.CalendarSystem;
import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.Evidence;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a period together whose two ends stand apart. */
public final class Period {
  private Period() {}

  /**
   * From where {@code first} starts to where {@code last} ends; its words reach from one to the
   * other. None where the last isn't later, or stands earlier.
   */
  public static Optional<StatedDate> between(FoldedText text, StatedDate first, StatedDate last) {
    DatePoint start = TimesOfDay.start(first);
    DatePoint end = end(last);
    boolean apart = first.span().end() <= last.span().start();
    if (start == null || end == null || !apart || !isEarlier(start, end)) {
      return Optional.empty();
    }
    Span span = new Span(first.span().start(), last.span().end());
    boolean finer = first.precision().compareTo(last.precision()) > 0;
    DatePrecision precision = finer ? first.precision() : last.precision();
    CalendarSystem calendar = first.calendar();
    DateResolution how = first.resolution();
    boolean approximate = first.approximate() || last.approximate();
    return Optional.of(
        new StatedDate(
            new DateInterval(start, end),
            precision,
            approximate,
            how,
            calendar,
            Evidence.of(text.source(), span).text(),
            span));
  }

  private static @Nullable DatePoint end(StatedDate date) {
    return date.value() instanceof DateInterval interval
        ? interval.end()
        : (DatePoint) date.value();
  }

  /** Whether one point is known to lie before another; times count on one day. */
  private static boolean isEarlier(DatePoint start, DatePoint end) {
    var first = start.earliestDay().orElse(null);
    var last = end.latestDay().orElse(null);
    if (first == null || last == null) {
      return false;
    }
    if (!first.equals(last)) {
      return first.isBefore(last);
    }
    return TimesOfDay.isEarlier(start, end);
  }

  /** Whether a date has a beginning and no end: 8月9日から. */
  static boolean lacksEnd(@Nullable StatedDate date) {
    return date != null && date.value() instanceof DateInterval interval && interval.end() == null;
  }

  /** Whether a date has an end and no beginning: 8月27日まで. */
  static boolean lacksStart(@Nullable StatedDate date) {
    return date != null
        && date.value() instanceof DateInterval interval
        && interval.start() == null;
  }
}
