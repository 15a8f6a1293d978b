package io.github.breach.core.text;

/**
 * Searches a part of a text and nothing beyond it, so that looking for what isn't there never costs
 * more than the part is long.
 */
public final class BoundedSearch {
  private BoundedSearch() {}

  /** Where {@code c} first stands in {@code [from, to)}, or -1. */
  public static int indexOf(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code words} first stand whole in {@code [from, to)}, or -1. */
  public static int indexOf(String text, String words, int from, int to) {
    char first = words.charAt(0);
    int last = to - words.length();
    for (int i = from; i <= last; i++) {
      if (text.charAt(i) == first && text.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code words} stand whole in {@code [from, to)}. */
  public static boolean contains(String text, String words, int from, int to) {
    return indexOf(text, words, from, to) >= 0;
  }
}
