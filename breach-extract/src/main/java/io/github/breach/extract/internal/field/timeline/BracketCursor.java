package io.github.breach.extract.internal.field.timeline;

import java.util.Arrays;

/** Tells for places asked in ascending order which round bracket holds them, in one pass. */
final class BracketCursor {
  private final String text;
  private static final int[] NONE = {};

  private int[] open = NONE;
  private int depth;
  private int at;

  BracketCursor(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** Where the innermost bracket that holds {@code position} opens, or -1. */
  int openAt(int position) {
    for (; at < position; at++) {
      char c = text.charAt(at);
      if (c == '(') {
        if (depth == open.length) {
          open = Arrays.copyOf(open, Math.max(8, depth * 2));
        }
        open[depth++] = at;
      } else if (c == ')' && depth > 0) {
        depth--;
      }
    }
    return depth == 0 ? -1 : open[depth - 1];
  }
}
