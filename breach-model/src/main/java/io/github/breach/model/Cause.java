package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Why it happened, in the notice's own sentence. */
public record Cause(List<CauseCategory> categories, CauseStatus status, String text, Span span)
    implements Stated, Serializable {

  public Cause {
    categories = List.copyOf(categories);
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
