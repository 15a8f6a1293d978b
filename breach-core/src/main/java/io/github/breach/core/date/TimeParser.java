package io.github.breach.core.date;

import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.core.text.JapaneseChars;

/** Reads a time of day: 18時59分, 18:59, 午後4時半, PM 4:30, 正午, 25時. */
final class TimeParser {
  private static final String[] ZONES = {
    "日本時間", "現地時間", "米国時間", "英国時間", "欧州時間", "中国時間", "韓国時間", "台湾時間", "太平洋時間", "東部時間"
  };
  private static final String[] JAPAN = {"JST", "日本時間"};

  private static final int LATEST_HOUR = 29;
  private static final int MOST_EARLY = 20;

  private TimeParser() {}

  /** The end of the time at {@code at}, or -1. */
  static int read(char[] s, int at, PointDraft d) {
    int p = at;
    Meridiem mark = Meridiem.NONE;
    boolean marked = false;
    int word = noon(s, p);
    if (word >= 0) {
      int again = Peek.is(s, word, "の") ? word + 1 : word;
      int end = Peek.any(s, again, "12時ちょうど", "12時"); // 正午12時
      return set(d, 12, -1, -1, Meridiem.PM, end < 0 ? word : end);
    }
    word = meridiem(s, p, true);
    if (word >= 0) {
      mark = isMorning(s, p) ? Meridiem.AM : Meridiem.PM;
      marked = true;
      p = afterLead(s, word);
    }
    int partStart = p;
    int part = DayParts.read(s, p);
    if (part >= 0) {
      p = afterLead(s, part);
      marked = true;
      word = mark == Meridiem.NONE ? meridiem(s, p, true) : -1;
      if (word >= 0) {
        mark = isMorning(s, p) ? Meridiem.AM : Meridiem.PM; // 夜の午後8時
        p = afterLead(s, word);
      }
    }
    long hour = Numerals.readSpaced(s, p);
    if (hour == Numerals.NONE || Numerals.value(hour) > LATEST_HOUR) {
      return -1;
    }
    int h = Numerals.value(hour);
    int end = clock(s, Numerals.end(hour), marked, d);
    if (end < 0) {
      return -1;
    }
    boolean early = s[end - 1] == '前'; // 8時3分前
    int after = meridiem(s, Peek.afterSpaces(s, end), false);
    if (mark == Meridiem.NONE && after >= 0) {
      mark = isMorning(s, Peek.afterSpaces(s, end)) ? Meridiem.AM : Meridiem.PM;
      end = after;
    }
    if (part >= 0 && h >= 24 && !DayParts.isNight(s, partStart)) {
      return -1; // 朝24時
    }
    if (mark == Meridiem.NONE && part >= 0) {
      mark = DayParts.halfOf(s, partStart, h);
      if (h == 12 && DayParts.isNight(s, partStart)) {
        h = 24; // 夜12時
      }
    }
    d.hour = early ? (on24(h, mark) + 23) % 24 : on24(h, mark);
    d.meridiem = mark;
    return zone(s, end);
  }

  /** Where the hour may stand after 午後 or 朝: 午後の7時, 朝 8時. */
  private static int afterLead(char[] s, int at) {
    int p = Peek.afterSpaces(s, at);
    if (Peek.at(s, p) == '、' && Peek.at(s, p + 1) == '午') {
      return p + 1; // 夜、午後8時
    }
    boolean linked = Peek.at(s, p) == 'の' && !Character.isWhitespace(Peek.at(s, p + 1));
    return linked ? p + 1 : p;
  }

  /** Minutes and seconds after the hour; sets them, or gives -1 where no time stands. */
  private static int clock(char[] s, int at, boolean marked, PointDraft d) {
    char c = Peek.at(s, at);
    int p = Peek.afterSpaces(s, at);
    if (c == ':') {
      return colon(s, at + 1, d);
    }
    if (Peek.at(s, p) != '時') {
      return -1;
    }
    p++;
    char next = Peek.at(s, p);
    if (!endsHour(s, p)) {
      return -1;
    }
    d.minute = -1;
    d.second = -1;
    if (next == '半') {
      d.minute = 30;
      return seconds(s, p + 1, d);
    }
    int q = Peek.afterSpaces(s, p);
    long minute = Numerals.readSpaced(s, q);
    if (minute != Numerals.NONE && Numerals.value(minute) < 60) {
      int unit = Peek.afterSpaces(s, Numerals.end(minute));
      if (seconds(s, p, d) > p) {
        d.minute = 0; // 8時20秒
        return unit + 1;
      }
      if (Peek.at(s, unit) == '分' && "間の割野類析散布".indexOf(Peek.at(s, unit + 1)) != 0) {
        d.minute = Numerals.value(minute);
        if (isEarly(s, unit + 1, d.minute)) {
          d.minute = 60 - d.minute;
          return unit + 2;
        }
        return seconds(s, unit + 1, d);
      }
      if (Numerals.end(minute) - q == 2 && q == p && standsAlone(s, Numerals.end(minute))) {
        d.minute = Numerals.value(minute); // 20時15
        return Numerals.end(minute);
      }
    }
    boolean once = !marked && Peek.at(s, at - 1) == '一' && !Numerals.isKanji(Peek.at(s, at - 2));
    if (once && Peek.any(s, p, "頃", "ごろ", "ころ", "に", "から", "まで", "過ぎ", "すぎ") < 0) {
      return -1; // 一時停止, 一時的
    }
    return p;
  }

  /** Whether so many minutes before the hour are meant: 8時3分前, not 8時50分前後. */
  private static boolean isEarly(char[] s, int at, int minutes) {
    return minutes >= 1
        && minutes <= MOST_EARLY
        && Peek.at(s, at) == '前'
        && (at + 1 == s.length || "後半期回述者提".indexOf(s[at + 1]) < 0);
  }

  /** Whether 時 before {@code at} is that of an hour: not 24時間, 3時限目. */
  static boolean endsHour(char[] s, int at) {
    char next = Peek.at(s, at);
    return next == '\0' || "間給限短刻差期代価報速系効折化制計".indexOf(next) < 0;
  }

  private static int colon(char[] s, int at, PointDraft d) {
    if (!Peek.digit(s, at) || !Peek.digit(s, at + 1) || Peek.digit(s, at + 2)) {
      return -1;
    }
    int minute = two(s, at);
    if (minute > 59) {
      return -1;
    }
    d.minute = minute;
    d.second = -1;
    int p = at + 2;
    if (Peek.at(s, p) == ':' && Peek.digit(s, p + 1)) {
      if (!Peek.digit(s, p + 2) || Peek.digit(s, p + 3) || two(s, p + 1) > 59) {
        return -1;
      }
      d.second = two(s, p + 1);
      p += 3;
    }
    return p;
  }

  private static int seconds(char[] s, int at, PointDraft d) {
    int q = Peek.afterSpaces(s, at);
    long second = Numerals.readSpaced(s, q);
    if (second != Numerals.NONE && Numerals.value(second) < 60) {
      int unit = Peek.afterSpaces(s, Numerals.end(second));
      if (Peek.at(s, unit) == '秒' && Peek.at(s, unit + 1) != '間') {
        d.second = Numerals.value(second);
        return unit + 1;
      }
    }
    return at;
  }

  private static int noon(char[] s, int at) {
    return Peek.is(s, at, "正午") && Peek.at(s, at + 2) != '前' ? at + 2 : -1;
  }

  private static int meridiem(char[] s, int at, boolean before) {
    char c = Peek.at(s, at);
    if (before && c == '午') {
      return Peek.any(s, at, "午前", "午後");
    }
    char second = Peek.at(s, at + 1);
    boolean latin = (c == 'A' || c == 'a' || c == 'P' || c == 'p') && !Peek.latin(s, at - 1);
    if (!latin) {
      return -1;
    }
    if ((second == 'M' || second == 'm') && !Peek.latin(s, at + 2)) {
      return at + 2;
    }
    boolean dotted = second == '.' && (Peek.at(s, at + 2) == 'M' || Peek.at(s, at + 2) == 'm');
    return dotted ? (Peek.at(s, at + 3) == '.' ? at + 4 : at + 3) : -1;
  }

  private static boolean isMorning(char[] s, int at) {
    char c = s[at];
    return c == 'A' || c == 'a' || c == '午' && Peek.at(s, at + 1) == '前';
  }

  private static int on24(int hour, Meridiem mark) {
    return switch (mark) {
      case AM -> hour == 12 ? 0 : hour;
      case PM -> hour < 12 ? hour + 12 : hour;
      case NONE -> hour;
    };
  }

  /** Where the time starts behind the words for whose time it is: (日本時間)午前3時, 英国時間13:39. */
  static int afterZone(char[] s, int at) {
    int end = behindZone(s, at, ZONES);
    return end < 0 ? at : Peek.afterSpaces(s, end);
  }

  private static int zone(char[] s, int at) {
    int end = behindZone(s, Peek.afterSpaces(s, at), JAPAN);
    return end < 0 || Peek.latin(s, end) ? at : end;
  }

  /** Behind one of {@code zones}, bracketed or not: 日本時間, (JST); -1 where none stands. */
  private static int behindZone(char[] s, int at, String... zones) {
    boolean bracket = Peek.at(s, at) == '(';
    int end = Peek.any(s, bracket ? at + 1 : at, zones);
    if (end < 0 || !bracket) {
      return end;
    }
    return Peek.at(s, end) == ')' ? end + 1 : -1;
  }

  private static boolean standsAlone(char[] s, int at) {
    char c = Peek.at(s, at);
    return c == '\0' || c == ' ' || c == '\n' || c == '。' || c == '、' || c == ')';
  }

  private static int two(char[] s, int at) {
    return (s[at] - '0') * 10 + (s[at + 1] - '0');
  }

  private static int set(PointDraft d, int hour, int minute, int second, Meridiem m, int end) {
    d.hour = hour;
    d.minute = minute;
    d.second = second;
    d.meridiem = m;
    return end;
  }

  /** Whether a time can start with {@code c} where no date precedes it. */
  static boolean starts(char c) {
    return switch (c) {
      case '午', '正', 'A', 'a', 'P', 'p', '朝', '昼', '夕', '夜', '晩', '深', '早', '未' -> true;
      default -> JapaneseChars.isDigit(c) || Numerals.isKanji(c);
    };
  }
}
