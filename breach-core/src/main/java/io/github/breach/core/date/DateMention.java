package io.github.breach.core.date;

import java.util.Objects;

/**
 * A date expression in a text.
 *
 * @param start where it starts in the folded text
 * @param end where it ends in the folded text
 * @param reading what is written
 */
public record DateMention(int start, int end, DateReading reading) {
  public DateMention {
    Objects.requireNonNull(reading, "reading");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a place: [" + start + ", " + end + ")");
    }
  }
}
