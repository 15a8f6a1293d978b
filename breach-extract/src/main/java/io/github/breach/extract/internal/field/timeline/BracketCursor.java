package io.github.breach.extract.internal.field.timeline;

import java.util.Arrays;

/** Tells for places asked in ascending order which bracket holds them, in one pass. */
final class BracketCursor {
  private static final int[] NONE = {};

  private final String text;
  private final String opening;
  private final String closing;
  private int[] open = NONE;
  private int depth;
  private int at;

  private BracketCursor(String text, int from, String opening, String closing) {
    this.text = text;
    this.at = from;
    this.opening = opening;
    this.closing = closing;
  }

  /** Of round brackets. */
  static BracketCursor round(String text, int from) {
    return new BracketCursor(text, from, "(", ")");
  }

  /** Of quotation marks of either kind. */
  static BracketCursor quotes(String text, int from) {
    return new BracketCursor(text, from, "「『", "」』");
  }

  /** Where the innermost bracket that holds {@code position} opens, or -1. */
  int openAt(int position) {
    for (; at < position; at++) {
      char c = text.charAt(at);
      if (opening.indexOf(c) >= 0) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, Math.max(8, depth * 2));
        }
        open[depth++] = at;
      } else if (depth > 0 && closing.indexOf(c) >= 0) {
        depth--;
      }
    }
    return depth == 0 ? -1 : open[depth - 1];
  }
}
