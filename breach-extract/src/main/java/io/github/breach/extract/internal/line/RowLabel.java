package io.github.breach.extract.internal.line;

import io.github.breach.core.text.BoundedSearch;
import org.jspecify.annotations.Nullable;

/**
 * The label that opens a row and where its value starts: 原因:確認の不足, 原因 確認の不足, (原因)確認の不足, 原因……確認の不足,
 * 原因 | 確認の不足.
 *
 * @param start where the label's words start
 * @param end where they end
 * @param value where the value's words start, or the row's end
 */
public record RowLabel(int start, int end, int value) {
  private static final int LONGEST = 24;
  private static final String SEPARATORS = ": |/";
  private static final String LEADERS = "…‥・";
  private static final String BETWEEN = SEPARATORS + LEADERS + "-";

  /** The label that opens {@code [from, to)} of {@code text}, or null. */
  public static @Nullable RowLabel of(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    if (from < to && text.charAt(from) == '(') {
      int close = BoundedSearch.indexOf(text, ')', from + 1, limit);
      boolean alone = close == to - 1; // (これから) says of a list when, and not what it is
      return close < 0 || alone ? null : new RowLabel(from + 1, close, behind(text, close + 1, to));
    }
    for (int i = from + 1; i < limit; i++) {
      if (endsAt(text, i, to)) {
        return new RowLabel(from, i, behind(text, i, to));
      }
      if ("。、」』)".indexOf(text.charAt(i)) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** A separator, or a leader of two marks; a single ・ stands inside words (原因・経緯). */
  private static boolean endsAt(String text, int at, int to) {
    char c = text.charAt(at);
    boolean twice = at + 1 < to && text.charAt(at + 1) == c;
    return SEPARATORS.indexOf(c) >= 0 || twice && LEADERS.indexOf(c) >= 0;
  }

  private static int behind(String text, int at, int to) {
    int i = at;
    while (i < to && BETWEEN.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
