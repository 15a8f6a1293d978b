package io.github.breach.examples.accuracy.invariance;

import io.github.breach.core.text.TextFolder;

/**
 * Breaks lines at 40 wide columns as a mail program does: not within a number or a Latin word, and
 * with no stop or closing bracket at the start of a line. A text whose lines are broken already
 * stays.
 */
final class HardWraps {
  private static final int COLUMNS = 40;
  private static final String NOT_FIRST = "、。，．,.)）]］」』】〉》〕}・:：;；!！?？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜～~%％";
  private static final String NOT_LAST = "(（[［「『【〈《〔{";

  private HardWraps() {}

  static Rewriting of(String text) {
    Rewriting.Builder out = Rewriting.of(text);
    if (isWrapped(text)) {
      return out.copy(0, text.length()).done();
    }
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      int from = line;
      int cut = cut(text, from, end);
      while (cut < end) {
        out.copy(from, cut).put("\n");
        from = cut;
        cut = cut(text, from, end);
      }
      line = Math.min(text.length(), end + 1);
      out.copy(from, line);
    }
    return out.done();
  }

  private static boolean isWrapped(String text) {
    return TextFolder.joiningLines().fold(text).length()
        < TextFolder.keepingLines().fold(text).length();
  }

  /** Where the next line starts that is made of {@code [from, end)}. */
  private static int cut(String text, int from, int end) {
    int full = full(text, from, end);
    int at = full;
    while (at < end && at > from + 1 && !mayBreak(text, at)) {
      at--;
    }
    if (at == from + 1) {
      at = full; // a word longer than a line stands out
      while (at < end && !mayBreak(text, at)) {
        at++;
      }
    }
    return at;
  }

  /**
   * Where a line is full that starts at {@code from}: two narrow letters take the room of a wide.
   */
  private static int full(String text, int from, int end) {
    int at = from;
    int room = 2 * COLUMNS;
    while (at < end && room >= width(text.charAt(at))) {
      room -= width(text.charAt(at++));
    }
    return at;
  }

  private static int width(char c) {
    return c < 0x100 || c >= '｡' && c <= 'ﾟ' ? 1 : 2;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0
        && !(isOfWord(before) && isOfWord(after))
        && !Character.isWhitespace(after)
        && !Character.isLowSurrogate(after);
  }

  private static boolean isOfWord(char c) {
    return c < 0x80 && c > ' ' || c >= '０' && c <= '９';
  }
}
