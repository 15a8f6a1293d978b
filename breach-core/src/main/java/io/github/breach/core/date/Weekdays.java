package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads a weekday: (月), (月曜日), 月曜, (月・祝), [月]. */
final class Weekdays {
  /** Which weekday is meant: 次の月曜. */
  private static final String[] NEAR = {"この前の", "次の", "今度の", "来たる", "前の", "この"};

  private static final String NAMES = "月火水木金土日";
  private static final int LONGEST = 8;

  /** What may stand first where a weekday is found from today. */
  private static final CharSet FIRST_FROM_TODAY = CharSet.of(NAMES + "この次今来前(");

  private Weekdays() {}

  /** The end of the weekday that follows a date at {@code at}, or -1. */
  static int afterDate(char[] s, int at, PointDraft d) {
    int p = Peek.afterSpaces(s, at);
    int bracketed = bracketed(s, p, d);
    if (bracketed >= 0) {
      return bracketed;
    }
    if (Peek.at(s, p) == 'の') {
      p++;
    }
    return named(s, p, d);
  }

  /** 月曜, 月曜日 without brackets. */
  static int named(char[] s, int at, PointDraft d) {
    DayOfWeek day = of(Peek.at(s, at));
    if (day == null || Peek.at(s, at + 1) != '曜') {
      return -1;
    }
    d.weekday = day;
    return Peek.at(s, at + 2) == '日' ? at + 3 : at + 2;
  }

  /** The end of a weekend that is found from today: 週末に; or -1. */
  static int weekend(char[] s, int at, PointDraft d) {
    char before = Peek.at(s, at - 1);
    boolean opens = !JapaneseChars.isKanji(before) && "・~-、".indexOf(before) < 0 || before == '\0';
    boolean ends = at + 2 == s.length || "はにのも、".indexOf(Peek.at(s, at + 2)) >= 0;
    if (!Peek.is(s, at, "週末") || !opens || !ends) {
      return -1;
    }
    d.offset = Offset.counted(Offset.Anchor.PUBLICATION, ChronoUnit.WEEKS, 0);
    d.subdivision = Subdivision.END;
    return at + 2;
  }

  /** The end of a weekday that is found from today: 金曜日に, 次の月曜, 前の火曜日; or -1. */
  static int fromToday(char[] s, int at, PointDraft d) {
    if (!FIRST_FROM_TODAY.has(Peek.at(s, at))) {
      return -1;
    }
    if (Peek.at(s, at) == '(') {
      int end = bracketed(s, at, d);
      boolean line = Peek.opensLine(s, at) && (end == s.length || Peek.at(s, end) == '\n');
      d.offset = Offset.counted(Offset.Anchor.PUBLICATION, ChronoUnit.WEEKS, 0);
      return end >= 0 && line ? end : -1; // (木)
    }
    int p = Peek.any(s, at, NEAR);
    if (p >= 0) {
      int end = named(s, p, d);
      if (end >= 0 && "以事".indexOf(Peek.at(s, at - 1)) < 0) {
        char c = s[at];
        int amount = c == '前' || Peek.is(s, at, "この前") ? -1 : 1;
        boolean thisWeek = c == 'こ' && amount > 0;
        d.offset =
            thisWeek
                ? Offset.named(Offset.Anchor.PUBLICATION, ChronoUnit.WEEKS, 0)
                : Offset.counted(Offset.Anchor.PUBLICATION, ChronoUnit.WEEKS, amount);
        return end;
      }
      d.weekday = null;
      return -1;
    }
    int end = named(s, at, d);
    if (end < 0 || !standsAlone(s, at, end)) {
      d.weekday = null;
      return -1;
    }
    d.offset = Offset.counted(Offset.Anchor.PUBLICATION, ChronoUnit.WEEKS, 0);
    return end;
  }

  /** Whether a day is meant and not what is done every week: 毎週月曜日, 月曜~金曜, 日曜定休. */
  static boolean standsAlone(char[] s, int at, int end) {
    char before = Peek.at(s, at - 1);
    boolean opens =
        before == '\0'
            || " \n。「".indexOf(before) >= 0
            || JapaneseChars.isHiragana(before) && before != 'の' && before != 'と';
    boolean isShort = s[end - 1] == '曜';
    if (isShort && end < s.length && "にはのもで、。 )か".indexOf(s[end]) < 0) {
      return false; // 日曜大工
    }
    int next = Peek.at(s, end) == '、' ? Peek.afterSpaces(s, end + 1) : end;
    return opens
        && "~-・,/と(祝定休以除".indexOf(Peek.at(s, end)) < 0
        && of(Peek.at(s, next)) == null
        && Peek.any(s, end, "から", "より", "まで", "ごと", "のみ", "は休", "は定休", "を除", "及び", "および", "または")
            < 0;
  }

  private static int bracketed(char[] s, int at, PointDraft d) {
    if (!JapaneseChars.isOpening(Peek.at(s, at))) {
      return -1;
    }
    int p = Peek.afterSpaces(s, at + 1);
    if (Peek.at(s, p) == '祝') {
      p = Peek.afterSpaces(s, Peek.at(s, p + 1) == '日' ? p + 2 : p + 1);
      p = "・、,/ ".indexOf(Peek.at(s, p)) >= 0 ? p + 1 : p; // (祝・月)
    }
    DayOfWeek day = of(Peek.at(s, p));
    if (day == null) {
      return english(s, p, d);
    }
    p++;
    if (Peek.at(s, p) == '曜') {
      p = Peek.at(s, p + 1) == '日' ? p + 2 : p + 1;
    }
    for (int end = p; end < p + LONGEST; end++) {
      char c = Peek.at(s, end);
      if (JapaneseChars.isClosing(c)) {
        d.weekday = day;
        return end + 1;
      }
      if ("祝休振替日国民・、,/ ".indexOf(c) < 0 || c == '\0') {
        return -1;
      }
    }
    return -1;
  }

  /** Tue, Tues., Tuesday before a closing bracket. */
  private static int english(char[] s, int at, PointDraft d) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name();
      int p = at;
      while (p - at < name.length()
          && Character.toUpperCase(Peek.at(s, p)) == name.charAt(p - at)) {
        p++;
      }
      int end = Peek.at(s, p) == '.' ? p + 1 : p;
      if (p - at >= 3 && JapaneseChars.isClosing(Peek.at(s, end))) {
        d.weekday = day;
        return end + 1;
      }
    }
    return -1;
  }

  private static @Nullable DayOfWeek of(char c) {
    int i = NAMES.indexOf(c);
    return i < 0 ? null : DayOfWeek.of(i + 1);
  }
}
