package io.github.breach.core.lexicon;

/**
 * A term where it stands in a folded text, {@code [start, end)}.
 *
 * @param term what stands there
 * @param start the first unit, in the folded text
 * @param end the unit after the last
 */
public record TermMention(Term term, int start, int end) {

  /** What the term stands for. */
  public String key() {
    return term.key();
  }
}
