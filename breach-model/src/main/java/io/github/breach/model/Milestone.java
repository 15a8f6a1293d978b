package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A dated step of an incident, with the words that tell it: what a length of time is counted from
 * or to.
 *
 * <p>Example: 3月3日、異常な通信を検知 is a milestone of the kind {@code DETECTED} on {@code 2025-03-03}.
 *
 * @param kind which step
 * @param on when, as the notice states it
 */
public record Milestone(EventKind kind, StatedDate on, String text, Span span)
    implements Stated, Serializable {

  public Milestone {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  static Milestone of(EventKind kind, StatedDate on, Stated words) {
    return new Milestone(kind, on, words.text(), words.span());
  }
}
