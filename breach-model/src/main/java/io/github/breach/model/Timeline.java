package io.github.breach.model;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dated events of a notice, in the order of the text.
 *
 * <p>Example: {@code notice.timeline().first(EventKind.DETECTED)} is the earliest event that was a
 * detection.
 */
public record Timeline(List<TimelineEvent> events)
    implements Iterable<TimelineEvent>, Serializable {

  public Timeline {
    events = List.copyOf(events);
  }

  /** The events of this kind, in the order of the text. */
  public Stream<TimelineEvent> all(EventKind kind) {
    return events.stream().filter(e -> e.kinds().contains(kind));
  }

  /**
   * The event of this kind with the earliest day; of several on one day, or where no year is known,
   * the first in the text. Empty where there is none.
   */
  public Optional<TimelineEvent> first(EventKind kind) {
    return all(kind)
        .reduce(
            (a, b) -> {
              var dayA = a.on().value().earliestDay();
              var dayB = b.on().value().earliestDay();
              return dayA.isPresent() && dayB.isPresent() && dayB.get().isBefore(dayA.get())
                  ? b
                  : a;
            });
  }

  /**
   * The event of this kind with the latest day; of several on one day, or where no year is known,
   * the last in the text. Empty where there is none.
   */
  public Optional<TimelineEvent> last(EventKind kind) {
    return all(kind)
        .reduce(
            (a, b) -> {
              var dayA = a.on().value().latestDay();
              var dayB = b.on().value().latestDay();
              return dayA.isPresent() && dayB.isPresent() && dayB.get().isBefore(dayA.get())
                  ? a
                  : b;
            });
  }

  @Override
  public Iterator<TimelineEvent> iterator() {
    return events.iterator();
  }
}
