package io.github.breach.core.number;

/** What each character is worth in a number, after folding. */
final class Numerals {
  /** {@link #kanjiDigit} of a character that is no digit. */
  static final int NONE = -1;

  /** One bit a character: whether a number may start with it. */
  private static final long[] STARTS = bits("0123456789〇零一二三四五六七八九十百千壱壹弐貳参參肆伍陸漆捌玖拾佰陌仟阡数");

  private Numerals() {}

  static boolean mayStart(char c) {
    return (STARTS[c >>> 6] >>> c & 1) != 0;
  }

  /** Whether {@code c} can stand anywhere in a number of kanji or digits, 数 apart. */
  static boolean isNumeral(char c) {
    return isArabic(c) || kanjiDigit(c) != NONE || smallUnit(c) != 0 || bigUnit(c) != 0;
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 to 9 for a digit in kanji, plain or as written in contracts (大字), else {@link #NONE}. */
  static int kanjiDigit(char c) {
    return switch (c) {
      case '〇', '零' -> 0;
      case '一', '壱', '壹' -> 1;
      case '二', '弐', '貳' -> 2;
      case '三', '参', '參' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陸' -> 6;
      case '七', '漆' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> NONE;
    };
  }

  /** The power of ten of 十, 百, 千, else 0. */
  static int smallUnit(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰', '陌' -> 2;
      case '千', '仟', '阡' -> 3;
      default -> 0;
    };
  }

  /** The power of ten of 万, 億, 兆, 京, 垓, else 0. */
  static int bigUnit(char c) {
    return switch (c) {
      case '万', '萬' -> 4;
      case '億' -> 8;
      case '兆' -> 12;
      case '京' -> 16;
      case '垓' -> 20;
      default -> 0;
    };
  }

  private static long[] bits(String chars) {
    long[] bits = new long[Character.MAX_VALUE + 1 >>> 6];
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      bits[c >>> 6] |= 1L << c;
    }
    return bits;
  }
}
