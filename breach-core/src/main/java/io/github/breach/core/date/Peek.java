package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/** Looks at a text without running off it. */
final class Peek {
  private static final int WIDEST_GAP = 4;

  private Peek() {}

  /** The unit at {@code at}, or NUL outside the text. */
  static char at(String s, int at) {
    return at >= 0 && at < s.length() ? s.charAt(at) : '\0';
  }

  static boolean digit(String s, int at) {
    return JapaneseChars.isDigit(at(s, at));
  }

  static boolean latin(String s, int at) {
    return JapaneseChars.isLatin(at(s, at));
  }

  static boolean is(String s, int at, String word) {
    return at >= 0 && s.startsWith(word, at);
  }

  /** The end of the first of {@code words} that stands at {@code at}, or -1. */
  static int any(String s, int at, String... words) {
    char c = at(s, at);
    for (String word : words) {
      if (word.charAt(0) == c && s.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }

  /** The first position at or after {@code at} without a space, a few at most. */
  static int afterSpaces(String s, int at) {
    int end = Math.min(s.length(), at + WIDEST_GAP);
    int i = at;
    while (i < end && s.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Whether the line, or the text, starts at {@code at}, spaces and list marks aside. */
  static boolean opensLine(String s, int at) {
    int i = at - 1;
    int from = Math.max(0, at - WIDEST_GAP);
    while (i >= from && " ・●○■*|\t".indexOf(s.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || s.charAt(i) == '\n';
  }
}
