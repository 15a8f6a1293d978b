package io.github.breach.examples.cli.page;

import io.github.breach.model.Disclosure;
import io.github.breach.model.Elapsed;
import io.github.breach.model.EventKind;
import io.github.breach.model.Milestones;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

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
    Milestones steps = d.milestones();
    List<String> out = new ArrayList<>();
    days(steps.toDetection()).ifPresent(n -> out.add(labels.of("time.noticed", n)));
    days(steps.between(EventKind.DETECTED, EventKind.REPORTED_TO_AUTHORITY))
        .ifPresent(n -> out.add(labels.of("time.reported", n)));
    daysToPublication(d).ifPresent(n -> out.add(labels.of("time.published", n)));
    return out;
  }

  /** From detection to the first release, where both are days. */
  static OptionalInt daysToPublication(Disclosure d) {
    return days(d.milestones().toPublication());
  }

  private static OptionalInt days(Optional<Elapsed> elapsed) {
    OptionalInt days = elapsed.map(Elapsed::exactDays).orElse(OptionalInt.empty());
    return days.orElse(-1) < 0 ? OptionalInt.empty() : days;
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
