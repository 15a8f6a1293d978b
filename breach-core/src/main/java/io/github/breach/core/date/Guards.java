package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/** What makes a number with 年, 月, 日, / or . no date. */
final class Guards {
  /** What makes a word of 月: 1月あたり, 月額. */
  private static final Words NO_MONTH =
      Words.of("あたり", "当たり", "当り", "につき", "号", "額", "次", "謝", "経", "面", "給");

  /** What makes a length of 日: 3日程度. */
  private static final Words NO_DAY =
      Words.of(
          "以内", "以上", "未満", "程度", "ほど", "くらい", "ぐらい", "ばかり", "連続", "ぶり", "おき", "あまり", "余り", "半",
          "近く", "足らず", "続", "移動", "たつ", "たち", "経", "かか", "かけて", "をかけて", "も早", "がかり", "本");

  /** What may stand between years and 前: 3年ほど前. */
  private static final Words ABOUT = Words.of("ほど", "くらい", "ぐらい", "近く", "余り", "あまり", "ばかり");

  private static final CharSet COUNTING_CHARS = CharSet.of("約第毎全数何丸各週泊");
  private static final CharSet JOINING = CharSet.of("#_=@&%\\第");

  /** What stands before a number of days: 過去3日. */
  private static final Words COUNTING =
      Words.of("過去", "直近", "最大", "最長", "最短", "延べ", "合計", "所要", "の後");

  private static final int LOOK_BACK = 3;

  private Guards() {}

  /** Whether what follows 年 makes it a length or a name: 2000年間, 2020年代. */
  static boolean isNoYear(char[] s, int at) {
    char c = Peek.at(s, at);
    return c == '間' || c == '代' || c == '来' || c == '問' && Peek.at(s, at + 1) == '題';
  }

  /** Whether what follows 年 counts years from now: 前, ほど前, 後. */
  static boolean isYearsAway(char[] s, int at) {
    int about = ABOUT.end(s, at);
    char c = Peek.at(s, about < 0 ? at : about);
    char next = Peek.at(s, (about < 0 ? at : about) + 1);
    return (c == '前' || c == '後' || c == 'ま' && next == 'え') && "半期".indexOf(next) < 0
        || (c == '前' || c == '後') && next == '\0';
  }

  /** Whether what follows 月 makes it a word: 1月あたり. */
  static boolean isNoMonth(char[] s, int at) {
    return NO_MONTH.end(s, at) >= 0;
  }

  /** Whether what follows 日 makes it a length, an offset or a rate: 10日間, 3日後, 1日平均. */
  static boolean isNoDay(char[] s, int at, boolean inside) {
    char c = Peek.at(s, at);
    if (c == '間' || c == '目' || c == '分' && Peek.at(s, at + 1) != 'の' || Peek.is(s, at, "ごと")) {
      return c != '分' || !inside;
    }
    if (inside) {
      return false;
    }
    if (c == '前' || c == '後' || c == 'と' && isHours(s, at + 1)) {
      return true; // 3日後, 1日と6時間
    }
    return NO_DAY.end(s, at) >= 0;
  }

  /** Whether a number before {@code at} has the same unit: the 3 of 2~3日 and 1、3日. */
  static boolean sharesUnit(char[] s, int at) {
    char c = Peek.at(s, at - 1);
    return (c == '~' || c == '、') && JapaneseChars.isDigit(Peek.at(s, at - 2));
  }

  private static boolean isHours(char[] s, int at) {
    long n = Numerals.read(s, at);
    return n != Numerals.NONE && Peek.any(s, Numerals.end(n), "時間", "分間") >= 0;
  }

  /** Whether what stands before a day's number makes it a length or a rate: 過去3日, 毎月25日. */
  static boolean countsDays(char[] s, int at) {
    char c = Peek.at(s, at - 1);
    if (COUNTING_CHARS.has(c)) {
      return true;
    }
    if (c == '月' || c == '年') {
      return true; // 毎月25日, and what is left of 13月5日
    }
    return COUNTING.end(s, at - 2) >= 0 || c == 'そ' && Peek.is(s, at - LOOK_BACK, "およそ");
  }

  /** Whether a bare 1日, 一日 … is a rate or a figure of speech: 1日平均, 一日も早く. */
  static boolean isPerDay(char[] s, int at, int end) {
    boolean one = Peek.is(s, at, "1日") || Peek.is(s, at, "一日");
    if (!one) {
      return Peek.at(s, at) == '十' && Peek.is(s, end, "人十色") || isPlace(s, at, end);
    }
    if (Peek.at(s, at) == '一') {
      return Peek.any(s, Peek.afterSpaces(s, end), "(", "付", "、", "から", "~", "まで", "以降", "未明", "午")
          < 0;
    }
    char c = Peek.at(s, end);
    return Peek.any(
                s, end, "平均", "あたり", "当たり", "当り", "約", "最大", "最低", "何", "も", "でも", "で", "延べ", "のうち",
                "数", "中に限", "単位")
            >= 0
        || (c == 'に' || c == '、') && Peek.digit(s, end + 1) && !isDatePart(s, end + 1)
        || JapaneseChars.isDigit(c) && !isDatePart(s, end);
  }

  /** 見つかるまでの9日の間: a length; not 8日の間. */
  static boolean isDaysBetween(char[] s, int at, int end) {
    return Peek.is(s, at - 2, "での") && Peek.is(s, end, "の間");
  }

  /** 四日市の事務所, 十日町, 三日月: names that a day's number is in. */
  private static boolean isPlace(char[] s, int at, int end) {
    char c = Peek.at(s, end);
    return Numerals.isKanji(Peek.at(s, at))
        && Peek.at(s, end - 1) == '日'
        && (c == '市' || c == '町' || c == '月');
  }

  private static boolean isDatePart(char[] s, int at) {
    long n = Numerals.read(s, at);
    return n != Numerals.NONE
        && ":時日月".indexOf(Peek.at(s, Numerals.end(n))) >= 0
        && !Peek.is(s, Numerals.end(n), "時間");
  }

  /** Whether the number at {@code at} goes on a word, a number or an address. */
  static boolean joinsWord(char[] s, int at) {
    char c = Peek.at(s, at - 1);
    if (c == '\0') {
      return false;
    }
    if (JapaneseChars.isLatin(c) || JapaneseChars.isDigit(c) || JOINING.has(c)) {
      return true;
    }
    if (c == '.' || c == ',' || c == '/' || c == '-' || c == ':') {
      char before = Peek.at(s, at - 2);
      return c == '.' || c == '/' || JapaneseChars.isDigit(before) || JapaneseChars.isLatin(before);
    }
    return false;
  }

  /** Whether a number with separators ends at {@code at}: no decimal, version or path goes on. */
  static boolean endsNumber(char[] s, int at, char separator) {
    char c = Peek.at(s, at);
    if (JapaneseChars.isLatin(c)) {
      return c == 'T' && Peek.digit(s, at + 1) || (c == 'U' && separator != '.');
    }
    if (c == '-' && separator != '-') {
      return true; // 2024/6/14-6/18
    }
    if (c == separator || c == '.' || c == ',' || c == '/' || c == '-') {
      return !Peek.digit(s, at + 1) && !Peek.latin(s, at + 1);
    }
    return c != '%' && c != '_' && c != '倍' && c != '円';
  }

  /** Whether nothing but spaces, brackets and Japanese stands beside {@code [start, end)}. */
  static boolean standsApart(char[] s, int start, int end) {
    char before = Peek.at(s, start - 1);
    boolean left =
        before == '\0'
            || before == ' '
            || before == '\n'
            || JapaneseChars.isOpening(before)
            || JapaneseChars.isDigit(before)
            || JapaneseChars.isJapanese(before);
    return left && endsApart(s, end);
  }

  /** Whether a space, a mark or Japanese that is no counter follows {@code end}. */
  static boolean endsApart(char[] s, int end) {
    char after = Peek.at(s, end);
    return after == '\0'
        || " \n、。~".indexOf(after) >= 0
        || JapaneseChars.isClosing(after)
        || JapaneseChars.isOpening(after)
        || JapaneseChars.isJapanese(after) && "件円名人個枚社倍点台号版".indexOf(after) < 0;
  }

  /** Whether M/D at {@code [at, end)} reads as a fraction or a page: 1/2, 2/3以上. */
  static boolean isFraction(char[] s, int end, PointDraft d) {
    if (Peek.any(
            s, end, "以上", "以下", "程度", "未満", "倍", "ページ", "頁", "枚", "カップ", "強", "弱", "に減", "に縮",
            "の確率", "の割合", "を超", "ずつ", "サイズ", "スケール", "縮")
        >= 0) {
      return true;
    }
    return d.month < d.day && d.day <= 5 && d.month <= 4;
  }
}
