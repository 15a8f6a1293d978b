package io.github.breach.extract.internal.field.counts;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** Tells of a count whose label says that it is the most there may be: 最大件数:2,310件. */
final class MostLabels {
  /** What may stand between a label and its count, the end of a line among it: 【最大件数】⏎. */
  private static final String BETWEEN = " :\n)]】》>〉』」・-は";

  private static final int LONGEST_BETWEEN = 6;

  private static final WordLists WORDS = CountWording.WORDS;

  private MostLabels() {}

  /**
   * Whether such a label stands right before {@code start}, or as 58,934人分(最大) behind {@code to}.
   */
  static boolean areAt(String text, int start, int to) {
    return text.startsWith("(最大)", to) || precede(text, start);
  }

  private static boolean precede(String text, int start) {
    int end = start;
    while (end > 0 && start - end < LONGEST_BETWEEN && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return WORDS.end("MOST", text, 0, end) > 0;
  }
}
