package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A dated event of the incident and its handling.
 *
 * @param on when
 * @param kinds what it is; several where one sentence tells several, never empty
 */
public record TimelineEvent(StatedDate on, List<EventKind> kinds, String text, Span span)
    implements Stated, Serializable {

  /**
   * @throws IllegalArgumentException if {@code kinds} is empty
   */
  public TimelineEvent {
    Objects.requireNonNull(on, "on");
    kinds = List.copyOf(kinds);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("an event needs a kind");
    }
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
