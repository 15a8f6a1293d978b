package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which input a disclosure was read from, and which part of it.
 *
 * @param idOrNull the caller's name for the input, or null
 * @param span the part of the input that holds this notice
 */
public record Source(@Nullable String idOrNull, Span span) implements Serializable {

  public Source {
    Objects.requireNonNull(span, "span");
  }

  /** The caller's name for the input; empty where none was given. */
  public Optional<String> id() {
    return Optional.ofNullable(idOrNull);
  }
}
