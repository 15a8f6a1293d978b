package io.github.breach.extract.internal.line;

/**
 * Looks for characters in a part of a text only, so that a long text costs no more than its parts.
 */
public final class Within {
  private Within() {}

  /** Where {@code c} first stands in {@code [from, to)}, or -1. */
  public static int first(String text, char c, int from, int to) {
    for (int i = from; i < Math.min(to, text.length()); i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Where {@code c} last stands in {@code [from, to)}, or -1. */
  public static int last(String text, char c, int from, int to) {
    for (int i = Math.min(to, text.length()) - 1; i >= Math.max(0, from); i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
