package io.github.breach.core.morphology;

import java.util.List;

/**
 * Cuts Japanese text into words.
 *
 * <p>Meant for the sentence in doubt, not for whole documents: a dictionary reads two orders of
 * magnitude slower than a scanner. Implementations are safe for concurrent use, give the same words
 * for the same text, and accept any text, in linear time.
 *
 * <pre>{@code
 * Morphology.kuromoji().analyze("手順を改めた"); // 手順 を 改め た
 * }</pre>
 */
@FunctionalInterface
public interface Morphology {

  /**
   * The words of {@code text}, in order; together they are the text. Empty where this morphology
   * has no dictionary.
   */
  List<Morpheme> analyze(String text);

  /** The one with Kuromoji's IPA dictionary, which all threads share and the first text loads. */
  static Morphology kuromoji() {
    return new KuromojiMorphology();
  }

  /** One that knows no words, for those who do without a dictionary. */
  static Morphology none() {
    return text -> List.of();
  }
}
