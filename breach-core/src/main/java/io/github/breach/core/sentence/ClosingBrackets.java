package io.github.breach.core.sentence;

import java.util.Arrays;

/**
 * Finds the bracket that closes another on the same line, of lines asked about in order.
 *
 * <p>The brackets of a line are paired in one pass when its first one is asked about; kinds are
 * paired apart, so that one forgotten 「 leaves the ( ) after it whole.
 */
final class ClosingBrackets {
  private static final String OPENING = "([{<「『【〔《";
  private static final String CLOSING = ")]}>」』】〕》";

  /** What is quoted may be long, but a stray bracket on a one-line page must not hide it. */
  private static final int FARTHEST = 600;

  private static final int NONE = -1;

  private final CharSequence text;
  private final int to;

  /** For each position of the line from {@link #lineStart}, that of the bracket closing there. */
  private int[] closing = new int[0];

  private int lineStart;
  private int lineEnd;

  ClosingBrackets(CharSequence text, int to) {
    this.text = text;
    this.to = to;
  }

  /** Where the bracket that opens at {@code at} is closed, or -1. */
  int closing(int at) {
    if (at >= lineEnd) {
      pairFrom(at);
    }
    int close = closing[at - lineStart];
    return close - at <= FARTHEST ? close : NONE;
  }

  private void pairFrom(int at) {
    lineStart = at;
    lineEnd = at;
    while (lineEnd < to && text.charAt(lineEnd) != '\n') {
      lineEnd++;
    }
    int length = lineEnd - lineStart;
    closing = length <= closing.length ? closing : new int[length];
    int[] open = new int[OPENING.length()]; // the innermost of each kind
    Arrays.fill(open, NONE);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(lineStart + i);
      int kind = OPENING.indexOf(c);
      if (kind >= 0) {
        closing[i] = open[kind]; // the one around it, until it is closed
        open[kind] = i;
        continue;
      }
      kind = CLOSING.indexOf(c);
      if (kind >= 0 && open[kind] != NONE) {
        int inner = open[kind];
        open[kind] = closing[inner];
        closing[inner] = lineStart + i;
      }
    }
    for (int head : open) {
      int unclosed = head;
      while (unclosed != NONE) {
        int outer = closing[unclosed];
        closing[unclosed] = NONE;
        unclosed = outer;
      }
    }
  }
}
