package io.github.breach.core.lexicon;

/**
 * Turns away the places of a text where no surface can start, by two characters: nearly all of
 * them. Small enough to stay near the processor; what it lets pass may still be nothing.
 */
final class FirstPairs {
  private static final int PAIRS = 1 << 15;
  private static final int SINGLES = 1 << 12;

  private final long[] pairs = new long[PAIRS / Long.SIZE];
  private final long[] singles = new long[SINGLES / Long.SIZE];

  void add(String surface) {
    char first = surface.charAt(0);
    if (surface.length() == 1) {
      singles[(first & SINGLES - 1) >> 6] |= 1L << first;
    } else {
      int pair = pair(first, surface.charAt(1));
      pairs[pair >> 6] |= 1L << pair;
    }
  }

  /** Whether a surface of two or more may start so. */
  boolean mayStart(char first, char second) {
    int pair = pair(first, second);
    return (pairs[pair >> 6] & 1L << pair) != 0;
  }

  /** Whether a surface may be this character alone. */
  boolean mayBe(char only) {
    return (singles[(only & SINGLES - 1) >> 6] & 1L << only) != 0;
  }

  private static int pair(char first, char second) {
    return (first << 6 ^ second) & PAIRS - 1;
  }
}
