package io.github.breach.extract.internal.name;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Range;
import java.util.Optional;

/**
 * The short form that a notice defines behind a name: 〇〇株式会社(東京都。以下「〇〇社」といいます), (以下、当社).
 *
 * @param range where the short form stands
 * @param bracket the whole bracket that defines it
 */
public record DefinedAlias(Range range, Range bracket) {
  private static final int LONGEST_BRACKET = 140;
  private static final int LONGEST = 30;

  /** The definition that starts at {@code from}; empty where there is none. */
  public static Optional<DefinedAlias> at(String text, int from, int limit) {
    int open = from;
    while (open < limit && open - from < 3 && "様 さま".indexOf(text.charAt(open)) >= 0) {
      open++;
    }
    if (open >= limit || text.charAt(open) != '(') {
      return Optional.empty();
    }
    int close = closing(text, open, Math.min(limit, open + LONGEST_BRACKET));
    int inside = close < 0 ? -1 : text.substring(open, close).indexOf("以下");
    if (inside < 0) {
      return Optional.empty();
    }
    int start = open + inside + 2;
    while (start < close && "、,: ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    boolean quoted = start < close && "「『\"“".indexOf(text.charAt(start)) >= 0;
    int end = quoted ? start + 1 : start;
    while (end < close && !ends(text, end, quoted)) {
      end++;
    }
    int first = quoted ? start + 1 : start;
    return end > first && end - first <= LONGEST
        ? Optional.of(new DefinedAlias(new Range(first, end), new Range(open, close + 1)))
        : Optional.empty();
  }

  private static boolean ends(String text, int at, boolean quoted) {
    char c = text.charAt(at);
    if (quoted) {
      return "」』\"”".indexOf(c) >= 0;
    }
    return c == '、'
        || c == '。'
        || c == ')'
        || text.startsWith("とい", at)
        || text.startsWith("とし", at)
        || text.startsWith("と記", at)
        || text.startsWith("と略", at)
        || text.startsWith("と表", at);
  }

  private static int closing(String text, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      } else if (c == '\n'
          && i + 1 < limit
          && !JapaneseChars.isJapanese(text.charAt(i + 1))
          && text.charAt(i + 1) != '「'
          && text.charAt(i + 1) != ')') {
        return -1;
      }
    }
    return -1;
  }
}
