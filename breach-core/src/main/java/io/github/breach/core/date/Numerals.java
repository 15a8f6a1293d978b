package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/**
 * Reads the numbers of dates: digits, kanji by place (二〇二四) and kanji with units (二十四).
 *
 * <p>A result holds value and end in one long, so that nothing is allocated.
 */
final class Numerals {
  static final long NONE = -1;

  private static final int LONGEST = 8;

  private Numerals() {}

  static int value(long read) {
    return (int) read;
  }

  static int end(long read) {
    return (int) (read >>> 32);
  }

  /** The number at {@code at}, at most eight digits long, or {@link #NONE}. */
  static long read(char[] s, int at) {
    char c = Peek.at(s, at);
    if (JapaneseChars.isDigit(c)) {
      return digits(s, at);
    }
    return isKanji(c) ? kanji(s, at) : NONE;
  }

  /** A number whose digits may stand apart inside a date: 1 1月 after a year. */
  static long readSpaced(char[] s, int at) {
    long read = read(s, at);
    if (read != NONE
        && end(read) == at + 1
        && Peek.at(s, at + 1) == ' '
        && Peek.digit(s, at)
        && Peek.digit(s, at + 2)
        && !Peek.digit(s, at + 3)) {
      char unit = Peek.at(s, Peek.afterSpaces(s, at + 3));
      if (unit == '年' || unit == '月' || unit == '日' || unit == '時' || unit == '分') {
        return pack(value(read) * 10 + (s[at + 2] - '0'), at + 3);
      }
    }
    return read;
  }

  /** Four digits that stand apart: 2 0 2 2年. */
  static long spacedYear(char[] s, int at) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int p = at + 2 * i;
      if (!Peek.digit(s, p) || (i < 3 && Peek.at(s, p + 1) != ' ')) {
        return NONE;
      }
      value = value * 10 + (s[p] - '0');
    }
    return Peek.at(s, Peek.afterSpaces(s, at + 7)) == '年' ? pack(value, at + 7) : NONE;
  }

  /** The end of the run of digits, or of kanji numerals, that starts at {@code at}. */
  static int runEnd(char[] s, int at) {
    int i = at;
    if (Peek.digit(s, at)) {
      while (Peek.digit(s, i)) {
        i++;
      }
    } else {
      while (isKanji(Peek.at(s, i))) {
        i++;
      }
    }
    return Math.max(i, at + 1);
  }

  static boolean isKanji(char c) {
    return digitOf(c) >= 0 || unitOf(c) > 0;
  }

  static long pack(int value, int end) {
    return ((long) end << 32) | value;
  }

  private static long digits(char[] s, int at) {
    int value = 0;
    int i = at;
    while (Peek.digit(s, i)) {
      if (i - at == LONGEST) {
        return NONE;
      }
      value = value * 10 + (s[i] - '0');
      i++;
    }
    return pack(value, i);
  }

  private static long kanji(char[] s, int at) {
    int total = 0;
    int digit = -1;
    int lastUnit = Integer.MAX_VALUE;
    boolean places = false;
    int i = at;
    while (true) {
      char c = Peek.at(s, i);
      int d = digitOf(c);
      int unit = unitOf(c);
      if (d < 0 && unit == 0 || i - at > LONGEST) {
        break;
      }
      if (d >= 0) {
        if (digit >= 0) {
          places = true;
          digit = digit * 10 + d;
        } else {
          digit = d;
        }
      } else {
        if (places || unit >= lastUnit || digit == 0) {
          return NONE; // 三百二十百, 二四十
        }
        total += unit * Math.max(digit, 1);
        lastUnit = unit;
        digit = -1;
      }
      i++;
    }
    if (i - at > LONGEST || places && lastUnit != Integer.MAX_VALUE) {
      return NONE;
    }
    return pack(total + Math.max(digit, 0), i);
  }

  private static int digitOf(char c) {
    return switch (c) {
      case '〇', '零' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  private static int unitOf(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
