package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/** Looks at a text without running off it. */
final class Peek {
  private static final int WIDEST_GAP = 4;
  private static final CharSet MARKS = CharSet.of(" ・●○■*|\t");

  private Peek() {}

  /** The unit at {@code at}, or NUL outside the text. */
  static char at(char[] s, int at) {
    return at >= 0 && at < s.length ? s[at] : '\0';
  }

  static boolean digit(char[] s, int at) {
    return JapaneseChars.isDigit(at(s, at));
  }

  static boolean latin(char[] s, int at) {
    return JapaneseChars.isLatin(at(s, at));
  }

  /** Whether {@code word} stands whole at {@code at}. */
  static boolean is(char[] s, int at, String word) {
    int length = word.length();
    if (at < 0 || length > s.length - at) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (s[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the first of {@code words} that stands at {@code at}, or -1. */
  static int any(char[] s, int at, String... words) {
    char c = at(s, at);
    for (String word : words) {
      if (word.charAt(0) == c && is(s, at, word)) {
        return at + word.length();
      }
    }
    return -1;
  }

  /** The first position at or after {@code at} without a space, a few at most. */
  static int afterSpaces(char[] s, int at) {
    int end = Math.min(s.length, at + WIDEST_GAP);
    int i = at;
    while (i < end && s[i] == ' ') {
      i++;
    }
    return i;
  }

  /** Whether the line, or the text, starts at {@code at}, spaces and list marks aside. */
  static boolean opensLine(char[] s, int at) {
    int i = at - 1;
    int from = Math.max(0, at - WIDEST_GAP);
    while (i >= from && MARKS.has(s[i])) {
      i--;
    }
    return i < 0 || s[i] == '\n';
  }
}
