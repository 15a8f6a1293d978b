package io.github.breach.core.text;

/**
 * Searches a part of a text and nothing beyond it, so that looking for what isn't there never costs
 * more than the part is long.
 */
public final class BoundedSearch {
  private BoundedSearch() {}

  /** Where {@code c} first stands in {@code [from, to)}, or -1. */
  public static int indexOf(String text, char c, int from, int to) {
    if (reachesFar(text, from, to)) {
      int at = text.indexOf(c, from);
      return at < to ? at : -1;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code words} first stand whole in {@code [from, to)}, or -1. */
  public static int indexOf(String text, String words, int from, int to) {
    if (reachesFar(text, from, to)) {
      int at = text.indexOf(words, from);
      return at <= to - words.length() ? at : -1;
    }
    char first = words.charAt(0);
    int last = to - words.length();
    for (int i = from; i <= last; i++) {
      if (text.charAt(i) == first && text.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the part is so long that the whole rest of the text costs no more than twice as much.
   */
  private static boolean reachesFar(String text, int from, int to) {
    return text.length() - to <= to - from;
  }

  /** Whether {@code [from, to)} ends with {@code words}. */
  public static boolean endsWith(String text, String words, int from, int to) {
    int at = to - words.length();
    return at >= from && text.startsWith(words, at);
  }

  /** Where the spaces at {@code from} end, {@code to} at the latest. */
  public static int afterSpaces(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether {@code words} stand whole in {@code [from, to)}. */
  public static boolean contains(String text, String words, int from, int to) {
    return indexOf(text, words, from, to) >= 0;
  }
}
