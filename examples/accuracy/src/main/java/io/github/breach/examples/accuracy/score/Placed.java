package io.github.breach.examples.accuracy.score;

import io.github.breach.model.Span;
import java.util.Optional;

/**
 * A value found, with its place in the input.
 *
 * @param place empty for values that have no words of their own
 */
public record Placed<T>(T value, Optional<Span> place) {

  public static <T> Placed<T> at(T value, Span span) {
    return new Placed<>(value, Optional.of(span));
  }
}
