package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;
import java.time.temporal.ChronoUnit;

/** Reads a length of time: 10日間, 約30分, 1年半, 2年3か月. */
final class LengthParser {
  private static final int CENTURY = 100;
  private static final int SEVERAL = 3;
  private static final int LONGEST = 99_999;

  private final char[] s;

  double amount;

  /** Whether the number isn't told: 数日. */
  boolean several;

  ChronoUnit unit = ChronoUnit.DAYS;
  boolean approximate;

  /** Where its number starts. */
  int number;

  /** Where the words start that belong to it: 約, その. */
  int start;

  LengthParser(char[] s) {
    this.s = s;
  }

  /** The end of the length at {@code at}, or -1. */
  int read(int at) {
    amount = 0;
    several = false;
    approximate = false;
    number = at;
    start = at;
    int p;
    if (Peek.at(s, at) == '半') {
      amount = 0.5;
      p = at + 1;
      if (Peek.any(s, p, "年", "月", "日", "世紀") < 0) {
        return -1;
      }
    } else if (Peek.at(s, at) == '数') {
      if (JapaneseChars.isDigit(Peek.at(s, at - 1)) || Numerals.isKanji(Peek.at(s, at - 1))) {
        return -1; // 十数年前
      }
      amount = SEVERAL;
      several = true;
      approximate = true;
      p = at + 1;
    } else if (Peek.is(s, at, "ひと月")) {
      amount = 1;
      p = at + 2;
    } else if (Peek.is(s, at, "四半世紀") && !Guards.joinsWord(s, at)) {
      amount = 0.25;
      p = at + 2;
    } else {
      long read = Numerals.read(s, at);
      if (read == Numerals.NONE || Guards.joinsWord(s, at)) {
        return -1;
      }
      amount = Numerals.value(read);
      p = Numerals.end(read);
      if (isFew(at, p)) {
        return -1;
      }
      if (Peek.at(s, p) == '.' && Peek.digit(s, p + 1) && !Peek.digit(s, p + 2)) {
        amount += (s[p + 1] - '0') / 10.0;
        p += 2;
      }
      p = Peek.afterSpaces(s, p);
    }
    int end = unit(p);
    if (end < 0) {
      return -1;
    }
    end = compound(end);
    if (Peek.at(s, end) == '半' && Peek.at(s, end + 1) != '期') {
      amount += Peek.at(s, end - 1) == '紀' ? CENTURY / 2.0 : 0.5;
      end++;
      end = Peek.at(s, end) == '間' ? end + 1 : end;
    }
    int about =
        Peek.any(s, end, "ほど", "くらい", "ぐらい", "程度", "近く", "余り", "あまり", "ばかり", "弱", "強", "前後");
    if (about >= 0) {
      approximate = true;
      end = about;
    }
    prefix(at);
    return end;
  }

  /** Adds a smaller unit that follows: 2年3か月, 1日と6時間, 1時間30分. */
  private int compound(int end) {
    double whole = amount;
    ChronoUnit larger = unit;
    int p = Peek.at(s, end) == 'と' ? end + 1 : end;
    long number = Numerals.read(s, p);
    if (number == Numerals.NONE || whole != Math.rint(whole)) {
      return end;
    }
    amount = Numerals.value(number);
    int to = unit(Numerals.end(number));
    int factor = to < 0 ? 0 : factor(larger, unit);
    if (factor == 0 || whole * factor + amount > LONGEST) {
      amount = whole;
      unit = larger;
      return end;
    }
    amount += whole * factor;
    return compound(to);
  }

  /**
   * How many of {@code small} always make {@code large}; 0 where that differs or is less than 1.
   */
  private static int factor(ChronoUnit large, ChronoUnit small) {
    return switch (large) {
      case YEARS -> small == ChronoUnit.MONTHS ? 12 : 0;
      case WEEKS -> small == ChronoUnit.DAYS ? 7 : 0;
      case DAYS -> small == ChronoUnit.HOURS ? 24 : small == ChronoUnit.MINUTES ? 1440 : 0;
      case HOURS -> small == ChronoUnit.MINUTES ? 60 : small == ChronoUnit.SECONDS ? 3600 : 0;
      case MINUTES -> small == ChronoUnit.SECONDS ? 60 : 0;
      default -> 0;
    };
  }

  private int unit(int p) {
    char c = Peek.at(s, p);
    char next = Peek.at(s, p + 1);
    int end =
        switch (c) {
          case '年' ->
              next != '間' && amount >= 1000 && !Guards.isYearsAway(s, p + 1)
                  ? -1
                  : set(ChronoUnit.YEARS, next == '間' ? p + 2 : p + 1);
          case 'か', 'ヶ', 'カ', 'ケ', 'ヵ', '箇', '个' ->
              next == '月' ? set(ChronoUnit.MONTHS, Peek.at(s, p + 2) == '間' ? p + 3 : p + 2) : -1;
          case '世' -> next == '紀' ? centuries(p + 2) : -1;
          case '週' -> set(ChronoUnit.WEEKS, next == '間' ? p + 2 : p + 1);
          case '月' ->
              amount == 0.5 || several || Peek.at(s, p - 1) == 'と'
                  ? set(ChronoUnit.MONTHS, p + 1)
                  : -1;
          case '日' -> set(ChronoUnit.DAYS, next == '間' ? p + 2 : p + 1);
          case '時' -> next == '間' ? set(ChronoUnit.HOURS, p + 2) : -1;
          case '分' ->
              next == 'の' || isEnough(p)
                  ? -1
                  : set(ChronoUnit.MINUTES, next == '間' ? p + 2 : p + 1);
          case '秒' -> set(ChronoUnit.SECONDS, next == '間' ? p + 2 : p + 1);
          default -> -1;
        };
    if (end < 0 || amount > LONGEST) {
      return -1;
    }
    if (Peek.any(s, end, "生", "目", "割", "野", "級", "度", "類", "次", "期", "組", "代", "曜", "本") >= 0) {
      return -1; // 3年生, 2日目, 3分割, 3年度
    }
    return end;
  }

  /** 二三日 is two or three days, not 23. */
  private boolean isFew(int at, int end) {
    return end - at == 2
        && Numerals.isKanji(s[at])
        && amount % 10 == (int) amount / 10 + 1
        && amount > 10
        && s[at] != '十';
  }

  /** 十分 is "enough", unless 間, 前 or 後 follows. */
  private boolean isEnough(int p) {
    return Peek.at(s, p - 1) == '十' && Peek.any(s, p + 1, "間", "後", "前", "ほど") < 0;
  }

  private int centuries(int end) {
    amount *= CENTURY;
    return set(ChronoUnit.YEARS, Peek.at(s, end) == '間' ? end + 1 : end);
  }

  private int set(ChronoUnit newUnit, int end) {
    unit = newUnit;
    return end;
  }

  /** Takes in 約, およそ, その, 今から before the number. */
  private void prefix(int at) {
    int p = at;
    if (Peek.at(s, p - 1) == '約') {
      p = p - 1;
      approximate = true;
    } else if (Peek.is(s, p - 3, "およそ")) {
      p = p - 3;
      approximate = true;
    }
    if (Peek.is(s, p - 2, "その") && !JapaneseChars.isHiragana(Peek.at(s, p - 3))) {
      p -= 2;
    } else if (Peek.is(s, p - 3, "今から")) {
      p -= 3;
    } else if (Peek.is(s, p - 4, "これから")) {
      p -= 4;
    }
    start = p;
  }
}
