package io.github.breach.examples.cli.table;

/**
 * Words of a notice made fit for one line of a terminal.
 *
 * <p>Line ends and runs of space become one space, or nothing between Japanese characters, where a
 * line end is only the page's (お客<em>⏎</em>様). Control characters become �: text from outside must
 * not move the cursor or change colours. Characters that reverse the reading direction go.
 */
final class TerminalText {
  private static final char REPLACEMENT = '\uFFFD';

  private TerminalText() {}

  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (!isDirection(c)) {
        if (space && !out.isEmpty() && !isJapanesePair(out, c)) {
          out.append(' ');
        }
        space = false;
        out.appendCodePoint(isDrawable(c) ? c : REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static boolean isJapanesePair(StringBuilder before, int c) {
    return DisplayWidth.isWide(c) && DisplayWidth.isWide(before.codePointBefore(before.length()));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isDrawable(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0xFEFF;
  }
}
