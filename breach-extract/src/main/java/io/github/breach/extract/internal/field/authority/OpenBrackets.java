package io.github.breach.extract.internal.field.authority;

/** Counts the round brackets open at places asked in ascending order, in one pass. */
final class OpenBrackets {
  private final String text;
  private int at;
  private int depth;

  OpenBrackets(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** Whether more were opened than closed before {@code position}. */
  boolean hold(int position) {
    for (; at < position; at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth > 0;
  }
}
