package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;

/** A kind of personal data that the notice names as affected or as not affected. */
public record DataItem(
    DataCategory category, Exposure exposure, Protection protection, String text, Span span)
    implements Stated, Serializable {

  public DataItem {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(exposure, "exposure");
    Objects.requireNonNull(protection, "protection");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
