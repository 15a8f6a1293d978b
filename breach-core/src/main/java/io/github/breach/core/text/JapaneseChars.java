package io.github.breach.core.text;

/** Classes of characters, as they are after folding. */
public final class JapaneseChars {
  private JapaneseChars() {}

  /** 漢字, with the iteration mark 々 and 〇. */
  public static boolean isKanji(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || c == '々'
        || c == '〇';
  }

  /** ひらがな. */
  public static boolean isHiragana(char c) {
    return c >= '\u3041' && c <= '\u309F';
  }

  /** カタカナ, with the length mark ー. */
  public static boolean isKatakana(char c) {
    return (c >= '\u30A1' && c <= '\u30FA') || c == 'ー' || (c >= '\u31F0' && c <= '\u31FF');
  }

  /** Kanji or either kana. */
  public static boolean isJapanese(char c) {
    if (c >= '\u3041' && c <= '\u9FFF') { // one range for all three, with gaps that are rare
      return !(c == '\u30A0'
          || c == '\u30FB'
          || c >= '\u30FD' && c <= '\u31EF'
          || c >= '\u3200' && c <= '\u33FF'
          || c >= '\u4DC0' && c <= '\u4DFF');
    }
    return isKanji(c);
  }

  /** Whether kanji or either kana stand anywhere in {@code [from, to)}. */
  public static boolean areIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isJapanese(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** An ASCII digit; others are folded to it, but for circled and raised ones. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether such a digit stands anywhere in {@code [from, to)}. */
  public static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Behind the digits that stand at {@code from}; {@code from} where none does. */
  public static int afterDigits(String text, int from, int to) {
    int i = from;
    while (i < to && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A Latin letter of ASCII. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A numeral in kanji, positional or with units: 〇, 一 … 九, 十, 百, 千, 万, 億, 兆. */
  public static boolean isKanjiNumeral(char c) {
    return "〇一二三四五六七八九十百千万億兆".indexOf(c) >= 0;
  }

  /** ①–⑳, ㉑–㉟ or ㊱–㊿: never a part of a number. */
  public static boolean isCircledDigit(char c) {
    return (c >= '①' && c <= '⑳') || (c >= '㉑' && c <= '㉟') || (c >= '㊱' && c <= '㊿');
  }

  /** An opening bracket of any kind. */
  public static boolean isOpening(char c) {
    return "([{<「『【〔《".indexOf(c) >= 0;
  }

  /** A closing bracket of any kind. */
  public static boolean isClosing(char c) {
    return ")]}>」』】〕》".indexOf(c) >= 0;
  }
}
