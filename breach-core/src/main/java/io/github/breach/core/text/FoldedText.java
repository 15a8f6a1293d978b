package io.github.breach.core.text;

import io.github.breach.model.Evidence;
import io.github.breach.model.Span;
import java.util.Objects;

/**
 * An input and the folded view of it that everything downstream reads.
 *
 * <p>Positions downstream are positions in {@link #text()}; {@link #toSource(int, int)} leads from
 * them back to the input. Immutable.
 */
public final class FoldedText {
  private final String source;
  private final String text;
  private final OffsetMap map;

  FoldedText(String source, String text, OffsetMap map) {
    this.source = Objects.requireNonNull(source, "source");
    this.text = Objects.requireNonNull(text, "text");
    this.map = Objects.requireNonNull(map, "map");
  }

  /** The input, untouched. */
  public String source() {
    return source;
  }

  /** The folded view. */
  public String text() {
    return text;
  }

  /** The length of the folded view, in UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** The unit of the folded view at {@code offset}. */
  public char charAt(int offset) {
    return text.charAt(offset);
  }

  /** The way back to the input. */
  public OffsetMap map() {
    return map;
  }

  /** Where the folded {@code [start, end)} stands in the input. */
  public Span toSource(int start, int end) {
    return map.toSource(start, end);
  }

  /** The input's own words for the folded {@code [start, end)}. */
  public Evidence evidence(int start, int end) {
    return Evidence.of(source, toSource(start, end));
  }

  /** The folded view. */
  @Override
  public String toString() {
    return text;
  }
}
