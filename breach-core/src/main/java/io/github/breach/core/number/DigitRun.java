package io.github.breach.core.number;

import io.github.breach.core.text.JapaneseChars;

/**
 * Reads a run of digits: 1234, 1,234, 1、234, 1, 234, 2.5, 二〇二四, 一四.〇五.
 *
 * <p>Groups of three are checked: 2,4 and 256,55 and 0,123 are no numbers, nor is 1.2.3.
 */
final class DigitRun {
  /** More decimals than these are read and dropped. */
  private static final int DECIMALS = 9;

  private static final int LONGEST_COUNTER = 3;
  private static final int LONGEST_SPACED = 20;

  private final String text;

  /** The digits without the point. */
  long mantissa;

  /** How many of them stand after the point. */
  int decimals;

  /** How many digits in kanji were read, 零 at the front apart. */
  int kanjiDigits;

  /** Zeros at the end of a whole number: 2 of 1,200. */
  int trailingZeros;

  int end;

  DigitRun(String text) {
    this.text = text;
  }

  /** Reads digits in ASCII at {@code at}, where one stands; false where they make no number. */
  boolean readArabic(int at) {
    mantissa = 0;
    decimals = 0;
    kanjiDigits = 0;
    trailingZeros = 0;
    int firstGroup = digits(at);
    if (firstGroup <= 3) {
      int mark = groupMark(at, end, firstGroup);
      while (mark > 0) {
        if (text.charAt(at) == '0') {
          return false;
        }
        digits(end + mark);
        mark = groupMark(at, end, firstGroup);
      }
    }
    if (charAt(end) == ',' && Numerals.isArabic(charAt(end + 1))) {
      return false; // 2,4
    }
    return readDecimals();
  }

  /** Reads digits in kanji at {@code at}; false where there are none, or only 〇〇. */
  boolean readKanji(int at) {
    mantissa = 0;
    decimals = 0;
    kanjiDigits = 0;
    trailingZeros = 0;
    end = at;
    boolean placeholder = true;
    for (int digit = kanjiDigit(end); digit != Numerals.NONE; digit = kanjiDigit(end)) {
      placeholder &= charAt(end) == '〇';
      mantissa = Quantity.append(mantissa, digit);
      if (kanjiDigits > 0 || charAt(end) != '零') {
        kanjiDigits++;
      }
      end++;
    }
    if (end == at || placeholder) {
      return false;
    }
    if (charAt(end) == '.' && kanjiDigit(end + 1) != Numerals.NONE) {
      end++;
      for (int digit = kanjiDigit(end); digit != Numerals.NONE; digit = kanjiDigit(end)) {
        decimal(digit);
        end++;
      }
    }
    return true;
  }

  /** Reads the digits at {@code at} and returns how many there were. */
  private int digits(int at) {
    int i = at;
    while (Numerals.isArabic(charAt(i))) {
      char c = text.charAt(i);
      mantissa = Quantity.append(mantissa, c - '0');
      trailingZeros = c == '0' ? trailingZeros + 1 : 0;
      i++;
    }
    end = i;
    return i - at;
  }

  /** The length of the mark at {@code at} that three digits follow, or 0. */
  private int groupMark(int start, int at, int firstGroup) {
    char c = charAt(at);
    if (c == ',') {
      if (isGroup(at + 1)) {
        return 1;
      }
      return charAt(at + 1) == ' ' && isGroup(at + 2) ? 2 : 0; // PDF: 1, 234件
    }
    if (c == '、') {
      return firstGroup < 3 && isGroup(at + 1) ? 1 : 0; // but 150、200名 is a list
    }
    boolean spaced = c == ' ' && isGroup(at + 1);
    return spaced && (mayHoldSpaces(start) || isLine(start, at)) ? 1 : 0;
  }

  /**
   * Whether a space may part groups of the number at {@code at}: 対象は12 345件, but not where the
   * first group may stand for itself, as in the heading 3 450名 and in 10:30 120件.
   */
  private boolean mayHoldSpaces(int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return before == '(' || JapaneseChars.isJapanese(before) && "表図第注別年月日時分秒".indexOf(before) < 0;
  }

  /**
   * Whether the number that opens its line, with the groups from the space at {@code at} on, is all
   * of it but a counter: 1 234件, 1 234 567件. The 3 of the line 3 450名に通知 numbers it.
   */
  private boolean isLine(int start, int at) {
    if (start > 0 && text.charAt(start - 1) != '\n') {
      return false;
    }
    int end = at;
    while (end - at < LONGEST_SPACED && charAt(end) == ' ' && isGroup(end + 1)) {
      end += 4;
    }
    int to = end + LONGEST_COUNTER;
    while (end < to && charAt(end) != '\n' && end < text.length()) {
      end++;
    }
    return end == text.length() || charAt(end) == '\n';
  }

  private boolean isGroup(int at) {
    return Numerals.isArabic(charAt(at))
        && Numerals.isArabic(charAt(at + 1))
        && Numerals.isArabic(charAt(at + 2))
        && !Numerals.isArabic(charAt(at + 3));
  }

  private boolean readDecimals() {
    if (charAt(end) != '.' || !Numerals.isArabic(charAt(end + 1))) {
      return true;
    }
    end++;
    trailingZeros = 0;
    while (Numerals.isArabic(charAt(end))) {
      decimal(charAt(end) - '0');
      end++;
    }
    return charAt(end) != '.' || !Numerals.isArabic(charAt(end + 1)); // 192.168.0.1
  }

  private void decimal(int digit) {
    if (decimals < DECIMALS) {
      mantissa = Quantity.append(mantissa, digit);
      decimals++;
    }
  }

  private int kanjiDigit(int at) {
    return Numerals.kanjiDigit(charAt(at));
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }
}
