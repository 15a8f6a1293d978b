package io.github.breach.core.count;

import io.github.breach.core.text.JapaneseChars;
import java.util.List;

/** What stands before a number and makes it something else than a count. */
final class NumberContext {
  /** Kanji that make a word with a following 一: 同一人物, 唯一, 単一企業. */
  private static final String BEFORE_ONE = "同単統唯均随逐専画択純真一万";

  private static final String PLACEHOLDERS = "〇○◯●◎×*";

  /** Abbreviations that open a number of a document, a page or a version. */
  private static final List<String> NUMBERING = List.of("no", "ver", "v", "vol", "p", "pp", "fig");

  private static final String MINUS = "マイナス";
  private static final int LONGEST_ABBREVIATION = 3;

  private final String text;

  NumberContext(String text) {
    this.text = text;
  }

  /** Whether the number at {@code at} is a part of a code, a name or an ordinal: 第3回, No.41. */
  boolean isNoQuantity(int at) {
    char before = charAt(at - 1);
    if (before == '第' || before == '#' || before == '№' || JapaneseChars.isDigit(before)) {
      return true;
    }
    char second = charAt(at - 2);
    if (before == 'の' && second == '分' && isNumeral(charAt(at - 3))) {
      return true; // the 1件 of 3分の1件
    }
    if (before == '-' || before == '/' || before == '_' || before == '^') {
      return JapaneseChars.isDigit(second) || JapaneseChars.isLatin(second) && before != '/';
    }
    if (before == ':') {
      return JapaneseChars.isDigit(second);
    }
    if (before == '.') {
      return true; // 1.2.3, a.1, .25
    }
    if (PLACEHOLDERS.indexOf(before) >= 0) {
      return PLACEHOLDERS.indexOf(second) >= 0; // but ●3件 is a list item
    }
    return JapaneseChars.isLatin(before) && isNumbering(at);
  }

  /**
   * The length of the minus before {@code at}: マイナス3度, -3.5% but not A-3, 5-8; {@code spaced} where
   * it may stand behind a space, and there is no mark of a list: 気温 -3度.
   */
  int minusLength(int at, boolean spaced) {
    if (text.startsWith(MINUS, at - MINUS.length())) {
      return MINUS.length();
    }
    char sign = charAt(at - 1);
    char before = charAt(at - 2);
    if (sign == 'ー') {
      return "がはをにとでも、".indexOf(before) >= 0 ? 1 : 0; // a long vowel typed for a minus
    }
    boolean apart =
        spaced && (before == ' ' || before == '\0')
            || JapaneseChars.isOpening(before)
            || JapaneseChars.isHiragana(before);
    return sign == '-' && apart ? 1 : 0;
  }

  /** Whether the numeral in kanji at {@code at} is the tail of a word: 同一. */
  boolean endsWord(int at) {
    return text.charAt(at) == '一' && BEFORE_ONE.indexOf(charAt(at - 1)) >= 0;
  }

  /** Whether a name in Latin letters runs up to {@code at}: Microsoft365, Microsoft 365. */
  boolean followsLatin(int at) {
    return JapaneseChars.isLatin(charAt(charAt(at - 1) == ' ' ? at - 2 : at - 1));
  }

  /** The unit at {@code at}, or NUL outside the text. */
  char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  private static boolean isNumeral(char c) {
    return JapaneseChars.isDigit(c) || JapaneseChars.isKanjiNumeral(c);
  }

  private boolean isNumbering(int at) {
    int from = at;
    while (at - from <= LONGEST_ABBREVIATION && JapaneseChars.isLatin(charAt(from - 1))) {
      from--;
    }
    for (String abbreviation : NUMBERING) {
      if (abbreviation.length() == at - from
          && text.regionMatches(true, from, abbreviation, 0, at - from)) {
        return true;
      }
    }
    return false;
  }
}
