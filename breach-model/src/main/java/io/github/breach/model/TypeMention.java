package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;

/** What happened, where the notice says it. */
public record TypeMention(IncidentType type, String text, Span span)
    implements Stated, Serializable {

  public TypeMention {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
