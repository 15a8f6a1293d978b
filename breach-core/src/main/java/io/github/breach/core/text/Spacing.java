package io.github.breach.core.text;

import java.util.Set;

/**
 * Closes the spaces that layout put inside words.
 *
 * <p>One space between a digit or Latin letter and Japanese ({@code 2022 年}, {@code ZF 社}), and the
 * spaces of a letter-spaced word ({@code 報 道 発 表 資 料}, {@code 以 上}). A space after the number that
 * opens a line stays, as in the heading {@code 1 概要} and the post {@code 2031.07.22 お知らせ}, unless a
 * unit follows ({@code 9 月 4 日}); so does every other space, as in {@code 氏名 住所}.
 */
final class Spacing {
  private static final char IDEOGRAPHIC =
      '\u3000'; // set on purpose, so it is never closed in a pair
  private static final int WIDEST_GAP = 4;
  private static final int LONGEST_NUMBER = 8;
  private static final int SHORTEST_DATE = 8; // 2031.7.2
  private static final int LONGEST_DATE = 10; // 2031.07.22
  private static final Set<String> ERAS = Set.of("令和", "平成", "昭和"); // 平 成 30 年
  private static final String UNITS = "年月日時分秒件名人社通枚台冊回歳円組か箇万億千世施";

  private Spacing() {}

  static void close(FoldBuffer text) {
    int length = text.length();
    int out = 0;
    int lineStart = 0;
    boolean numbered = true; // nothing but digits and points on this line so far
    int firstInk = -1; // of this line
    int letterSpacedUntil = -1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      numbered &= isOfNumber(c);
      if (c == '\n') {
        lineStart = i + 1;
        numbered = true;
        firstInk = -1;
      } else if (isSpace(c)) {
        if (i < letterSpacedUntil) {
          continue;
        }
        if (c == ' '
            && i > lineStart
            && i + 1 < length
            && closesPair(text, i, numbered ? lineStart : i)) {
          continue;
        }
      } else {
        if (firstInk < 0) {
          firstInk = i;
        }
        if ((i == lineStart || isSpace(text.charAt(i - 1)))
            && i >= letterSpacedUntil
            && JapaneseChars.isJapanese(c)) {
          letterSpacedUntil = letterSpacedEnd(text, i, i == firstInk);
        }
      }
      text.move(i, out);
      if (c == IDEOGRAPHIC) {
        text.put(out, ' ');
      }
      out++;
    }
    text.truncate(out);
  }

  /**
   * Whether the space parts a digit or letter from Japanese.
   *
   * @param number where a number starts that opens its line: {@code 1 概要}; else the space
   */
  private static boolean closesPair(FoldBuffer text, int space, int number) {
    char before = text.charAt(space - 1);
    char after = text.charAt(space + 1);
    boolean alnumBefore = JapaneseChars.isDigit(before) || JapaneseChars.isLatin(before);
    boolean alnumAfter = JapaneseChars.isDigit(after) || JapaneseChars.isLatin(after);
    if (alnumBefore && JapaneseChars.isJapanese(after)) {
      int length = space - number;
      boolean heads = length > 0 && length <= LONGEST_NUMBER && !isSlashed(text, number, space);
      return !(heads && UNITS.indexOf(after) < 0) && !isPosted(text, space, length);
    }
    return alnumAfter && JapaneseChars.isJapanese(before);
  }

  /** Whether the date of a post opens a line that is no sentence: {@code 2031.07.22 名簿の紛失について}. */
  private static boolean isPosted(FoldBuffer text, int space, int length) {
    if (length < SHORTEST_DATE || length > LONGEST_DATE) {
      return false;
    }
    int i = space;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '。') {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }

  private static boolean isSlashed(FoldBuffer text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNumber(char c) {
    return JapaneseChars.isDigit(c) || ".-/ ".indexOf(c) >= 0;
  }

  /**
   * The end of a letter-spaced word that starts at {@code at}: three letters or more with spaces
   * between them, or two that are all there is on the line ({@code 以 上}).
   */
  private static int letterSpacedEnd(FoldBuffer text, int at, boolean opensLine) {
    int letters = 1;
    int end = at + 1;
    while (true) {
      int next = end;
      while (next < text.length() && next - end <= WIDEST_GAP && isSpace(text.charAt(next))) {
        next++;
      }
      boolean single =
          next > end
              && next < text.length()
              && JapaneseChars.isJapanese(text.charAt(next))
              && (next + 1 == text.length() || endsToken(text.charAt(next + 1)));
      if (!single) {
        break;
      }
      letters++;
      end = next + 1;
    }
    boolean closesLine = end == text.length() || text.charAt(end) == '\n';
    boolean era = letters == 2 && ERAS.contains("" + text.charAt(at) + text.charAt(end - 1));
    return letters >= 3 || era || (letters == 2 && opensLine && closesLine) ? end : -1;
  }

  private static boolean endsToken(char c) {
    return isSpace(c) || c == '\n';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == IDEOGRAPHIC;
  }
}
