package io.github.breach.examples.documents.html;

/**
 * Lines being written. Space collapses as browsers do it, but a line end in the source between two
 * Japanese characters is none in the text: お客⏎様 is お客様.
 */
final class LineBuffer {
  private static final String OWN_MARKS = "・･※＊*○●◎◇◆□■△▲▼★☆◦•‣-－—–(（[［【〔<＜①②③④⑤⑥⑦⑧⑨⑩";

  private final StringBuilder out = new StringBuilder();

  /** Line ends owed before the next character: 1 ends a line, 2 leaves an empty one. */
  private int owed;

  /** The space owed before the next character, if it stands in the same line. */
  private Gap gap = Gap.NONE;

  private String mark = "";

  /** From what is written least to what is written most. */
  private enum Gap {
    NONE,
    BLANK,
    SOURCE_LINE_END,
    WANTED
  }

  void add(String text, boolean preformatted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (preformatted && c == '\n') {
        lineEnd();
      } else if (isHtmlSpace(c)) {
        widen(c == '\n' || c == '\r' ? Gap.SOURCE_LINE_END : Gap.BLANK);
      } else {
        put(c);
      }
    }
  }

  /** A space, if words stand on both sides. */
  void space() {
    widen(Gap.WANTED);
  }

  /** Ends the line, if something stands in it. */
  void line() {
    owe(1);
  }

  /** Ends the line and leaves an empty one. */
  void paragraph() {
    owe(2);
  }

  /** A line end of the author's: two of them leave an empty line. */
  void lineEnd() {
    owe(Math.min(owed + 1, 2));
  }

  /** Ends a cell of a row; the next one follows. */
  void cell() {
    flush();
    out.append('\t');
    gap = Gap.NONE;
  }

  /** The mark of a list item, written unless the item brings its own: ・(1)…, 1. ①…. */
  void mark(String text) {
    mark = text;
  }

  String text() {
    return out.append(out.isEmpty() ? "" : "\n").toString();
  }

  private void widen(Gap other) {
    gap = gap.compareTo(other) < 0 ? other : gap;
  }

  private void owe(int ends) {
    owed = Math.max(owed, ends);
    gap = Gap.NONE;
  }

  private void flush() {
    if (!out.isEmpty() && owed > 0) {
      trimEnd();
      out.append("\n".repeat(owed));
    }
    owed = 0;
  }

  private void put(char c) {
    boolean first = out.isEmpty() || owed > 0;
    flush();
    if (!mark.isEmpty()) {
      out.append(bringsItsOwn(c) ? "" : mark);
      mark = "";
    } else if (gap != Gap.NONE && !first && out.charAt(out.length() - 1) != '\t' && !closesUp(c)) {
      out.append(' ');
    }
    gap = Gap.NONE;
    out.append(c);
  }

  private boolean closesUp(char c) {
    return gap == Gap.SOURCE_LINE_END && isJapanese(c) && isJapanese(out.charAt(out.length() - 1));
  }

  private void trimEnd() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }

  private static boolean bringsItsOwn(char c) {
    return OWN_MARKS.indexOf(c) >= 0 || Character.isDigit(c) || c == '第';
  }

  private static boolean isJapanese(char c) {
    return c >= '\u2E80' && c <= '\uFFEF' && !(c >= '\uD800' && c <= '\uDFFF');
  }

  private static boolean isHtmlSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
