package io.github.breach.examples.cli.page;

/** Text made safe for a page. */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  private Html() {}

  /**
   * The text with {@code & < > " '} as references, for content and for quoted attributes. What no
   * page may hold (control characters, lone surrogates) becomes �; \r\n becomes \n.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text, 0, text.length());
    return out.toString();
  }

  /** {@link #escape} for a part of a text. */
  static void append(StringBuilder out, String text, int start, int end) {
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      int next = Math.min(end, i + Character.charCount(c));
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append(next < text.length() && text.charAt(next) == '\n' ? "" : "\n");
        default -> {
          if (isWritable(c)) {
            out.appendCodePoint(c);
          } else {
            out.append(REPLACEMENT);
          }
        }
      }
      i = next;
    }
  }

  private static boolean isWritable(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !nonCharacter && Character.getType(c) != Character.SURROGATE;
  }
}
