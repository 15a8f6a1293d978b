package io.github.breach.model;

import java.io.Serializable;

/**
 * A part {@code [start, end)} of the input, in UTF-16 code units of the string as the caller gave
 * it, before any normalisation.
 *
 * <p>Example: in {@code "件数 36名"} the count has the span {@code [3, 6)}, and {@code span.of("件数
 * 36名")} is {@code "36名"}.
 *
 * @param start the first unit, 0-based
 * @param end the unit after the last
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether all of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The words at this place.
   *
   * @param input the string that this span points into
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code input}
   */
  public String of(String input) {
    return input.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
