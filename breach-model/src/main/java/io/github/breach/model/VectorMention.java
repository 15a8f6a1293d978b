package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;

/** A technique that the notice names. */
public record VectorMention(AttackVector vector, String text, Span span)
    implements Stated, Serializable {

  public VectorMention {
    Objects.requireNonNull(vector, "vector");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
