package io.github.breach.examples.cli.veris;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateValue;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The timeline: the incident's own date, and how many days passed to what followed. */
final class VerisTime {
  private VerisTime() {}

  /**
   * The incident's date, or the earliest date that the notice gives for what came after it: VERIS
   * requires a year. Empty where it gives none.
   */
  static Optional<DatePoint> incident(Disclosure d) {
    return occurred(d)
        .or(() -> d.incident().exposurePeriod())
        .or(() -> first(d, EventKind.DETECTED))
        .or(() -> first(d, EventKind.CONTAINED))
        .or(d::publishedOn)
        .flatMap(date -> start(date.value()))
        .filter(point -> point.year() != null);
  }

  /** What the date of {@link #incident} is, where the notice doesn't date the incident itself. */
  static Optional<String> note(Disclosure d) {
    if (occurred(d).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        incident(d).isEmpty()
            ? "The notice has no date."
            : "The notice does not date the incident: timeline.incident is its earliest other date.");
  }

  static Map<String, Object> timeline(Disclosure d) {
    Map<String, Object> out = new LinkedHashMap<>();
    incident(d).ifPresent(point -> out.put("incident", date(point)));
    Optional<LocalDate> occurred = day(occurred(d));
    Optional<LocalDate> detected = day(first(d, EventKind.DETECTED));
    Optional<LocalDate> contained = day(first(d, EventKind.CONTAINED));
    days(occurred, detected).ifPresent(days -> out.put("discovery", days));
    days(detected, contained).ifPresent(days -> out.put("containment", days));
    return out;
  }

  private static Map<String, Object> date(DatePoint point) {
    Map<String, Object> out = new LinkedHashMap<>();
    put(out, "year", point.year());
    put(out, "month", point.month());
    put(out, "day", point.day());
    if (point.hour() != null && point.minute() != null) {
      out.put("time", String.format(Locale.ROOT, "%02d:%02d", point.hour(), point.minute()));
    }
    return out;
  }

  private static void put(Map<String, Object> out, String key, @Nullable Integer value) {
    if (value != null) {
      out.put(key, value);
    }
  }

  private static Optional<StatedDate> occurred(Disclosure d) {
    return first(d, EventKind.OCCURRED);
  }

  private static Optional<StatedDate> first(Disclosure d, EventKind kind) {
    return d.timeline().first(kind).map(TimelineEvent::on);
  }

  private static Optional<DatePoint> start(DateValue value) {
    if (value instanceof DateInterval interval) {
      return Optional.ofNullable(interval.start() == null ? interval.end() : interval.start());
    }
    return Optional.of((DatePoint) value);
  }

  private static Optional<LocalDate> day(Optional<StatedDate> date) {
    return date.flatMap(
        on ->
            on.value()
                .earliestDay()
                .filter(first -> on.value().latestDay().filter(first::equals).isPresent()));
  }

  private static Optional<Map<String, Object>> days(
      Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.flatMap(first -> to.map(last -> ChronoUnit.DAYS.between(first, last)))
        .filter(days -> days >= 0)
        .map(days -> Map.of("unit", "Days", "value", days));
  }
}
