package io.github.breach.examples.cli.page;

import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of a notice, sorted into lanes of a chart. */
final class Timeline {
  private final Labels labels;
  private final Facts facts;
  private final Map<Lane, List<LaneEntry>> lanes = new EnumMap<>(Lane.class);
  private final List<String> unplaced = new ArrayList<>();

  Timeline(Disclosure disclosure, Facts facts, Labels labels) {
    this.labels = labels;
    this.facts = facts;
    disclosure
        .incident()
        .exposurePeriod()
        .ifPresent(on -> add(Lane.EXPOSED, on, on, "fact.exposure"));
    disclosure.report().earlier().forEach(on -> add(Lane.PUBLISHED, on, on, "fact.earlier"));
    disclosure.timeline().forEach(this::add);
    disclosure.publishedOn().ifPresent(on -> add(Lane.PUBLISHED, on, on, "fact.published"));
  }

  /** The lanes in which something stands. */
  Map<Lane, List<LaneEntry>> lanes() {
    return lanes;
  }

  /** Dates that have no place on a scale. */
  List<String> unplaced() {
    return unplaced;
  }

  /** The distances that readers ask for first, in words. */
  static List<String> distances(Disclosure d, Labels labels) {
    Optional<LocalDate> occurred = day(first(d, EventKind.OCCURRED));
    Optional<LocalDate> detected = day(first(d, EventKind.DETECTED));
    List<String> out = new ArrayList<>();
    days(occurred, detected).ifPresent(n -> out.add(labels.of("time.noticed", n)));
    days(detected, day(first(d, EventKind.REPORTED_TO_AUTHORITY)))
        .ifPresent(n -> out.add(labels.of("time.reported", n)));
    days(detected, day(d.publishedOn())).ifPresent(n -> out.add(labels.of("time.published", n)));
    return out;
  }

  /** From detection to publication, where both are days. */
  static Optional<Long> daysToPublication(Disclosure d) {
    return days(day(first(d, EventKind.DETECTED)), day(d.publishedOn()));
  }

  private static Optional<StatedDate> first(Disclosure d, EventKind kind) {
    return d.timeline().first(kind).map(TimelineEvent::on);
  }

  private static Optional<LocalDate> day(Optional<StatedDate> date) {
    return date.flatMap(
        on ->
            on.value()
                .earliestDay()
                .filter(day -> on.value().latestDay().filter(day::equals).isPresent()));
  }

  private static Optional<Long> days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.flatMap(a -> to.map(b -> ChronoUnit.DAYS.between(a, b))).filter(n -> n >= 0);
  }

  private void add(TimelineEvent event) {
    for (EventKind kind : event.kinds()) {
      place(Lane.of(kind), event.on(), event, labels.of(kind));
    }
  }

  private void add(Lane lane, StatedDate on, Stated stated, String key) {
    place(lane, on, stated, labels.of(key));
  }

  private void place(Lane lane, StatedDate on, Stated stated, String what) {
    Optional<TimeExtent> extent = TimeExtent.of(on.value());
    if (extent.isEmpty()) {
      unplaced.add(Phrases.date(on) + " " + what);
      return;
    }
    lanes
        .computeIfAbsent(lane, l -> new ArrayList<>())
        .add(new LaneEntry(on, extent.get(), facts.id(stated), what));
  }
}
