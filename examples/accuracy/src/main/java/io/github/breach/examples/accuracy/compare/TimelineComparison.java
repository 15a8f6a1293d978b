package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.EventKind;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dated events: entries of one date are read as one, on both sides. */
final class TimelineComparison implements Comparison {

  /** What the reader wants for one date. */
  private record Day(String on, Set<String> dates, Set<EventKind> must, Set<EventKind> may) {
    static Day of(String on) {
      return new Day(
          on, new LinkedHashSet<>(List.of(on)), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void add(Judgement entry) {
      dates.addAll(entry.texts("alt"));
      must.addAll(entry.constants("must", EventKind.class));
      may.addAll(entry.constants("may", EventKind.class));
    }
  }

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("timeline")) {
      return;
    }
    List<TimelineEvent> left = new ArrayList<>(found.all(d -> d.timeline().events()));
    for (Day day : days(wanted.entries("timeline"))) {
      List<TimelineEvent> same =
          left.stream().filter(e -> day.dates().contains(e.on().edtf())).toList();
      left.removeAll(same);
      judge(day, same, verdicts);
    }
    Set<String> tolerated = new HashSet<>(wanted.texts("timelineMay"));
    wanted.text("publishedOn").ifPresent(tolerated::add);
    for (TimelineEvent event : left) {
      if (!tolerated.contains(event.on().edtf())) {
        verdicts.extra(Field.TIMELINE_DATE, event.on().edtf(), Optional.of(event.span()));
      }
    }
  }

  private static List<Day> days(List<Judgement> entries) {
    Map<String, Day> days = new LinkedHashMap<>();
    for (Judgement entry : entries) {
      days.computeIfAbsent(entry.required("on"), Day::of).add(entry);
    }
    return List.copyOf(days.values());
  }

  private static void judge(Day day, List<TimelineEvent> same, Verdicts verdicts) {
    if (same.isEmpty()) {
      verdicts.missing(Field.TIMELINE_DATE, day.on(), Optional.empty());
      for (EventKind kind : day.must()) {
        verdicts.missing(Field.TIMELINE_KIND, day.on() + " " + kind, Optional.empty());
      }
      return;
    }
    verdicts.right(Field.TIMELINE_DATE);
    Wanted<EventKind> wanted = Wanted.of(day.must(), day.may());
    List<Placed<EventKind>> kinds =
        same.stream().flatMap(e -> Kinds.at(e.span(), e.kinds()).stream()).toList();
    verdicts.set(
        Field.TIMELINE_KIND, Kinds.telling(kinds, wanted), wanted, Optional.of(same.get(0).span()));
  }
}
