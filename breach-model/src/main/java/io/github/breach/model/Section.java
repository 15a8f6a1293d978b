package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A headed part of the notice, or the lead before the first heading.
 *
 * @param kinds what it is about; several for a composite heading
 * @param headingOrNull the heading as written, or null for the lead
 * @param level 0 for the lead, 1 for a main heading, deeper below
 * @param span heading and body, with children
 * @param headingSpanOrNull where the heading stands, or null for the lead
 */
public record Section(
    List<SectionKind> kinds,
    @Nullable String headingOrNull,
    int level,
    Span span,
    @Nullable Span headingSpanOrNull)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if {@code level} is negative
   */
  public Section {
    kinds = List.copyOf(kinds);
    if (level < 0) {
      throw new IllegalArgumentException("no such level: " + level);
    }
    Objects.requireNonNull(span, "span");
  }

  /** The heading as written; empty for the lead. */
  public Optional<String> heading() {
    return Optional.ofNullable(headingOrNull);
  }

  /** Where the heading stands; empty for the lead. */
  public Optional<Span> headingSpan() {
    return Optional.ofNullable(headingSpanOrNull);
  }
}
