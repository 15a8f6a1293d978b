package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/**
 * Tells by a glance at the next characters where no date can start, so that most of a text costs
 * one table look-up a character.
 */
final class Starts {
  private static final int LONGEST_NUMBER = 8;
  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千";
  private static final String RELATED = NUMERALS + " 日月年週々夜朝晩夕昼未午治後るじ春夏秋冬";
  private static final String WEEKDAYS = "月火水木金土日";
  private static final CharSet UNITS = CharSet.of("年月日時分秒週世かヶカヶケヵ箇个(/.-:・,~、春夏秋冬");
  private static final CharSet UNITS_APART = CharSet.of("年月日時分秒か/.-・,~");
  private static final StartTable TABLE =
      new StartTable.Builder()
          .any(NUMERALS, Start.NUMBER)
          .any("'’‘", Start.OTHER)
          .any("朝昼夕夜晩深早未真", Start.DAY_PART)
          .pairs("毎", "年月週日朝夕晩", Start.WORD)
          .pairs("同翌当本昨来先", RELATED, Start.WORD)
          .pairs("前", RELATED + "の", Start.WORD)
          .pairs("今", RELATED + "度", Start.WORD)
          .pairs("昭令", "和 ", Start.WORD)
          .pairs("西", "暦", Start.WORD)
          .pairs("午", "午前後", Start.WORD)
          .pairs("去", "る年", Start.WORD)
          .pairs("半", "年月日世", Start.WORD)
          .pairs("お", "と昼", Start.WORD)
          .pairs("きそこ", "の", Start.WORD)
          .pairs("あ", "さ", Start.WORD)
          .pairs("再", "来", Start.WORD)
          .pairs("次", "年の", Start.WORD)
          .pairs("数", "日年週月かヶカヵケ箇時分", Start.WORD)
          .pairs("第", NUMERALS, Start.WORD)
          .pairs("師", "走", Start.WORD)
          .pairs("し", "あ", Start.WORD)
          .pairs("ひ", "と", Start.WORD)
          .pairs("週", "末", Start.WORD)
          .pairs("弥", "生", Start.WORD)
          .pairs("睦如卯皐葉霜", "月", Start.WORD)
          .eras("明", RELATED)
          .eras("大", "正 晦み")
          .eras("平", "成 ")
          .eras("正", "午前後")
          .eras("元", "日旦")
          .eras("神", "無")
          .eras("万久乾享仁保和嘉天安宝寛寿康延建弘徳応慶承文斉昌暦朱永治白至興観貞長霊養", "月")
          .pairs("MTSHRmtshr", "0123456789.元 ", Start.INITIAL)
          .pairs("APap", "Mm.", Start.INITIAL)
          .pairs(WEEKDAYS, "曜", Start.WORD)
          .pairs("水", "曜無", Start.WORD)
          .pairs("(", WEEKDAYS, Start.WORD)
          .build();

  /** What has to be looked at where two characters may start a date. */
  enum Start {
    NOTHING,
    NUMBER,
    WORD,
    INITIAL,
    DAY_PART,
    /** 慶応3年: a name of two characters and a year. */
    ERA,
    OTHER
  }

  private Starts() {}

  /** Whether a date, time or length may start at {@code at}. */
  static boolean may(char[] s, int at) {
    return switch (TABLE.of(s[at])) {
      case NOTHING -> false;
      case NUMBER -> number(s, at);
      case WORD -> TABLE.goesOn(s[at], Peek.at(s, at + 1));
      case INITIAL -> TABLE.goesOn(s[at], Peek.at(s, at + 1)) && !Peek.latin(s, at - 1);
      case DAY_PART -> numeralSoon(s, at);
      case ERA -> TABLE.goesOn(s[at], Peek.at(s, at + 1)) || yearSoon(s, at);
      case OTHER -> true;
    };
  }

  /** Whether nothing can start with {@code c} before {@code next}. */
  static boolean never(char c, char next) {
    return TABLE.never(c, next);
  }

  /** A unit or a separator follows the digits: not 11,234件. */
  private static boolean number(char[] s, int at) {
    int end = at;
    int to = Math.min(s.length, at + LONGEST_NUMBER + 1);
    while (end < to && isNumeral(s[end])) {
      end++;
    }
    int length = end - at;
    char next = Peek.at(s, end);
    if (next == ' ') {
      char after = Peek.at(s, Peek.afterSpaces(s, end));
      return UNITS_APART.has(after) || length == 1 && JapaneseChars.isDigit(after);
    }
    return length <= LONGEST_NUMBER
        && (UNITS.has(next) || length == LONGEST_NUMBER || relative(s, at));
  }

  /** 一昨日, 一昨年, 四半世紀前. */
  private static boolean relative(char[] s, int at) {
    return s[at] == '一' && Peek.at(s, at + 1) == '昨' || s[at] == '四' && Peek.is(s, at, "四半世紀");
  }

  /** Whether a number may stand behind a name of two characters: 慶応3年. */
  private static boolean yearSoon(char[] s, int at) {
    char c = Peek.at(s, at + 2);
    return isNumeral(c) || c == '元';
  }

  private static boolean numeralSoon(char[] s, int at) {
    int to = Math.min(s.length, at + 5);
    for (int i = at + 1; i < to; i++) {
      if (isNumeral(s[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeral(char c) {
    return JapaneseChars.isDigit(c) || Numerals.isKanji(c);
  }
}
