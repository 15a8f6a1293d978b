package io.github.breach.model.followup;

import io.github.breach.model.DateValue;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the dates of the steps that an incident takes once. */
final class DateChanges {
  private static final List<EventKind> ONCE =
      List.of(EventKind.OCCURRED, EventKind.DETECTED, EventKind.CONTAINED, EventKind.RECOVERED);

  private DateChanges() {}

  static List<Change> between(Disclosure before, Disclosure after) {
    List<Change> changes = new ArrayList<>();
    for (EventKind kind : ONCE) {
      Optional<TimelineEvent> from = before.timeline().first(kind);
      Optional<TimelineEvent> to = after.timeline().first(kind);
      if (from.isPresent()
          && to.isPresent()
          && !dates(after, kind, from.get())
          && !dates(before, kind, to.get())) {
        changes.add(new Change.DateMoved(kind, from.get(), to.get()));
      }
    }
    Optional<StatedDate> from = before.incident().exposurePeriod();
    Optional<StatedDate> to = after.incident().exposurePeriod();
    if (from.isPresent() && to.isPresent() && differ(from.get().value(), to.get().value())) {
      changes.add(new Change.PeriodCorrected(from.get(), to.get()));
    }
    return changes;
  }

  /** Whether {@code notice} dates an event of this kind as {@code event}, exactly or roughly. */
  private static boolean dates(Disclosure notice, EventKind kind, TimelineEvent event) {
    return notice
        .timeline()
        .all(kind)
        .anyMatch(e -> !DayRange.of(e.on()).isApartFrom(DayRange.of(event.on())));
  }

  /** An end told later of an open period (4月1日から → 4月1日から9日) is a correction too. */
  private static boolean differ(DateValue from, DateValue to) {
    return !from.earliestDay().equals(to.earliestDay()) || !from.latestDay().equals(to.latestDay());
  }
}
