package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/**
 * Tells by a glance at the next characters where no date can start, so that most of a text costs
 * one table look-up a character.
 */
final class Starts {
  private static final byte NONE = 0;
  private static final byte NUMBER = 1;
  private static final byte WORD = 2;
  private static final byte INITIAL = 3;
  private static final byte MERIDIEM = 4;
  private static final byte DAY_PART = 5;
  private static final byte OTHER = 6;
  private static final byte WEEKDAY = 7;
  private static final byte NAME = 8;
  private static final byte BRACKET = 9;

  /** Words and names that an era may start with too: 明暦, 元禄. */
  private static final byte ERA_WORD = 10;

  private static final byte ERA_NAME = 11;

  private static final int LONGEST_NUMBER = 8;
  private static final String UNITS = "年月日時分秒週世かヶカケヵ箇个(/.-:・,~、春夏秋冬";
  private static final byte[] KINDS = table();

  /** One bit a character, so that what most characters are asked stays near the processor. */
  private static final long[] MAY = bits(KINDS);

  private Starts() {}

  /** Whether a date, time or length may start at {@code at}. */
  static boolean may(String s, int at) {
    return switch (KINDS[s.charAt(at)]) {
      case NONE -> false;
      case NUMBER -> number(s, at);
      case WORD -> word(s.charAt(at), Peek.at(s, at + 1));
      case ERA_WORD -> word(s.charAt(at), Peek.at(s, at + 1)) || yearSoon(s, at);
      case NAME -> named(s.charAt(at), Peek.at(s, at + 1));
      case ERA_NAME -> named(s.charAt(at), Peek.at(s, at + 1)) || yearSoon(s, at);
      case INITIAL -> initial(s, at);
      case MERIDIEM -> meridiem(Peek.at(s, at + 1)) && !Peek.latin(s, at - 1);
      case DAY_PART -> numeralSoon(s, at);
      case BRACKET -> KINDS[Peek.at(s, at + 1)] == WEEKDAY;
      case WEEKDAY -> Peek.at(s, at + 1) == '曜' || Peek.is(s, at, "水無月");
      default -> true;
    };
  }

  /** Whether nothing can start with {@code c}. */
  static boolean never(char c) {
    return (MAY[c >>> 6] >>> c & 1) == 0;
  }

  /** A unit or a separator follows the digits: not 11,234件. */
  private static boolean number(String s, int at) {
    int end = at;
    int to = Math.min(s.length(), at + LONGEST_NUMBER + 1);
    while (end < to && KINDS[s.charAt(end)] == NUMBER) {
      end++;
    }
    int length = end - at;
    char next = Peek.at(s, end);
    if (next == ' ') {
      char after = Peek.at(s, Peek.afterSpaces(s, end));
      return "年月日時分秒か/.-・,~".indexOf(after) >= 0 || length == 1 && JapaneseChars.isDigit(after);
    }
    return length <= LONGEST_NUMBER
        && (UNITS.indexOf(next) >= 0 || length == LONGEST_NUMBER || relative(s, at));
  }

  /** 一昨日, 一昨年, 四半世紀前. */
  private static boolean relative(String s, int at) {
    return s.charAt(at) == '一' && Peek.at(s, at + 1) == '昨'
        || s.charAt(at) == '四' && Peek.is(s, at, "四半世紀");
  }

  private static boolean word(char c, char next) {
    return switch (c) {
      case '大' -> next == '正' || next == ' ' || next == '晦' || next == 'み';
      case '昭', '令' -> next == '和' || next == ' ';
      case '平' -> next == '成' || next == ' ';
      case '西' -> next == '暦';
      case '正', '午' -> next == '午' || next == '前' || next == '後';
      case '去' -> next == 'る' || next == '年';
      case '半' -> next == '年' || next == '月' || next == '日' || next == '世';
      case 'お' -> next == 'と' || next == '昼';
      case 'き' -> next == 'の';
      case 'あ' -> next == 'さ';
      case '再' -> next == '来';
      case '次' -> next == '年' || next == 'の';
      case '前' -> next == 'の' || isRelated(next);
      case '数' -> "日年週月かヶカヵケ箇時分".indexOf(next) >= 0;
      case '第' -> JapaneseChars.isDigit(next) || Numerals.isKanji(next);
      case '今' -> next == '度' || isRelated(next);
      case 'そ', 'こ' -> next == 'の';
      default -> isRelated(next);
    };
  }

  private static boolean isRelated(char next) {
    return JapaneseChars.isDigit(next)
        || " 日月年週々夜朝晩夕昼未午治後るじ春夏秋冬".indexOf(next) >= 0
        || Numerals.isKanji(next);
  }

  /** The second characters of 元旦, 睦月, 師走, 弥生, しあさって. */
  private static boolean named(char c, char next) {
    return switch (c) {
      case '元' -> next == '日' || next == '旦';
      case '弥' -> next == '生';
      case '神' -> next == '無';
      case '師' -> next == '走';
      case 'し' -> next == 'あ';
      case 'ひ' -> next == 'と';
      case '週' -> next == '末';
      case '毎' -> true;
      default -> next == '月';
    };
  }

  /** Whether a number may stand behind a name of two characters: 慶応3年. */
  private static boolean yearSoon(String s, int at) {
    char c = Peek.at(s, at + 2);
    return KINDS[c] == NUMBER || c == '元';
  }

  private static boolean initial(String s, int at) {
    char next = Peek.at(s, at + 1);
    return (JapaneseChars.isDigit(next) || next == '.' || next == '元' || next == ' ')
        && !Peek.latin(s, at - 1);
  }

  private static boolean meridiem(char next) {
    return next == 'M' || next == 'm' || next == '.';
  }

  private static boolean numeralSoon(String s, int at) {
    int to = Math.min(s.length(), at + 5);
    for (int i = at + 1; i < to; i++) {
      if (KINDS[s.charAt(i)] == NUMBER) {
        return true;
      }
    }
    return false;
  }

  private static byte[] table() {
    byte[] out = new byte[Character.MAX_VALUE + 1];
    put(out, "0123456789〇零一二三四五六七八九十百千", NUMBER);
    put(out, "万久乾享仁保元和嘉天安宝寛寿康延建弘徳応慶承文斉昌暦朱永治白神至興観貞長霊養", ERA_NAME);
    put(out, "睦如弥卯皐葉霜師しひ週毎", NAME);
    put(out, "明大平正", ERA_WORD);
    put(out, "昭令西同翌前当本昨今先来再去次おきあそこ午半数第", WORD);
    put(out, "MTSHRmtshr", INITIAL);
    put(out, "APap", MERIDIEM);
    put(out, "朝昼夕夜晩深早未真", DAY_PART);
    put(out, "'’‘", OTHER);
    put(out, "月火水木金土日", WEEKDAY);
    put(out, "(", BRACKET);
    return out;
  }

  private static long[] bits(byte[] kinds) {
    long[] bits = new long[kinds.length >>> 6];
    for (int c = 0; c < kinds.length; c++) {
      if (kinds[c] != NONE) {
        bits[c >>> 6] |= 1L << c;
      }
    }
    return bits;
  }

  private static void put(byte[] table, String chars, byte kind) {
    for (int i = 0; i < chars.length(); i++) {
      table[chars.charAt(i)] = kind;
    }
  }
}
