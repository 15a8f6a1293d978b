package io.github.breach.core.morphology;

/**
 * Cuts a text into pieces that a dictionary reads at bounded cost: Kuromoji looks at every pair of
 * places in a run such as 年年年 or 【【【, so that a run of 100,000 would take it hours.
 */
final class Pieces {
  /** No sentence that is worth a question is longer. */
  private static final int LONGEST = 160;

  /** Where no mark stands this close before the end, the words are cut. */
  private static final int LOOK_BACK = 80;

  private Pieces() {}

  /** Where the piece that starts at {@code from} ends: behind a mark where one is near. */
  static int end(String text, int from) {
    int limit = from + LONGEST;
    if (limit >= text.length()) {
      return text.length();
    }
    for (int i = limit; i > limit - LOOK_BACK; i--) {
      if (isMark(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  private static boolean isMark(char c) {
    return "。、,.!?)」』】 \u3000\n\r\t".indexOf(c) >= 0;
  }
}
