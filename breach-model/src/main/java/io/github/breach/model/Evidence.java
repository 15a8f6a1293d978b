package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;

/** Words of the input and their place. */
public record Evidence(String text, Span span) implements Stated, Serializable {

  public Evidence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /**
   * The words of {@code input} at {@code span}.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code input}
   */
  public static Evidence of(String input, Span span) {
    return new Evidence(span.of(input), span);
  }
}
