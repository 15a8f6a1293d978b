package io.github.breach.extract.notice;

/**
 * A part {@code [start, end)} of the folded text: unlike a {@link io.github.breach.model.Span} not
 * a place in the input.
 */
public record Range(int start, int end) {

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }
}
