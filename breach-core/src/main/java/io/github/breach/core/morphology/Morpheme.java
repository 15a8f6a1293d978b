package io.github.breach.core.morphology;

import java.util.Objects;

/**
 * A word of a text, as the dictionary cuts it.
 *
 * @param surface the word as written: 改め of 改めました
 * @param baseForm its dictionary form: 改める; the surface where the dictionary has none
 * @param partOfSpeech what sort of word it is
 * @param start where it starts, in UTF-16 units of the text that was analysed
 * @param end where it ends
 */
public record Morpheme(
    String surface, String baseForm, PartOfSpeech partOfSpeech, int start, int end) {

  public Morpheme {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(baseForm, "baseForm");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    if (start < 0 || end - start != surface.length()) {
      throw new IllegalArgumentException(surface + " isn't [" + start + ", " + end + ")");
    }
  }

  /** Whether it is of this sort. */
  public boolean is(PartOfSpeech sort) {
    return partOfSpeech == sort;
  }
}
