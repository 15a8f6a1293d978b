package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A preventive measure, in the notice's own sentence or list item. */
public record Measure(
    MeasureStatus status, List<MeasureCategory> categories, String text, Span span)
    implements Stated, Serializable {

  public Measure {
    Objects.requireNonNull(status, "status");
    categories = List.copyOf(categories);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
