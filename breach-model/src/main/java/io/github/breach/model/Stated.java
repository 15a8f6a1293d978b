package io.github.breach.model;

/**
 * A fact with the words that state it.
 *
 * <p>{@code text()} equals {@code input.substring(span().start(), span().end())} of the input given
 * to the parser: line breaks, spaces and full-width digits are left as they stand there.
 */
public interface Stated {

  /** The words that state the fact, as they stand in the input. */
  String text();

  /** Where these words stand. */
  Span span();
}
