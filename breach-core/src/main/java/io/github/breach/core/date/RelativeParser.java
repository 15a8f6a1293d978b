package io.github.breach.core.date;

import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.core.text.JapaneseChars;
import java.time.temporal.ChronoUnit;

/** Reads dates that start with a word: 同日, 翌9日, 昨年12月6日, 先週の金曜日, 今夜7時. */
final class RelativeParser {
  private RelativeParser() {}

  /** The end of the date at {@code at} that is counted from another, or -1. */
  static int read(char[] s, int at, PointDraft d) {
    RelativeWords.Word word = RelativeWords.at(s, at);
    if (word == null) {
      return prefixed(s, at, d);
    }
    int p = at + word.text().length();
    d.offset = word.offset();
    d.fiscal = word.fiscal();
    if (word.season() != null) {
      d.subdivision = word.season();
      return p;
    }
    if (word.dayPart()) {
      int q = Peek.afterSpaces(s, p);
      int time = Numerals.read(s, q) == Numerals.NONE ? -1 : TimeParser.read(s, q, d);
      if (time >= 0) {
        d.hour =
            d.hour < 12 && DayParts.halfOf(s, p - 1, d.hour) == Meridiem.PM ? d.hour + 12 : d.hour;
        return time;
      }
      d.hour = -1;
      d.approximate = true;
      return p;
    }
    return goOn(s, p, d, word.offset().unit());
  }

  /** What may follow an offset in {@code unit}: 昨年12月6日, 3年前の7月, 先週の日曜日. */
  static int goOn(char[] s, int p, PointDraft d, ChronoUnit unit) {
    if (d.fiscal) {
      return CalendarParser.fiscalPart(s, p, d);
    }
    if (unit == ChronoUnit.YEARS) {
      return CalendarParser.afterYear(s, p, d);
    }
    if (unit == ChronoUnit.MONTHS) {
      return CalendarParser.afterMonth(s, p, d);
    }
    if (unit == ChronoUnit.WEEKS) {
      int weekend = Peek.any(s, p, "末", "の週末");
      if (weekend >= 0) {
        d.subdivision = Subdivision.END;
        return weekend; // 今週末
      }
      int weekday = Weekdays.afterDate(s, p, d);
      if (weekday >= 0 || Peek.at(s, p) == '間') {
        return weekday;
      }
      int day = CalendarParser.dayAt(s, Peek.afterSpaces(s, p), d, false); // 翌週28日
      return day >= 0 ? day : p;
    }
    if (unit == ChronoUnit.DAYS) {
      int chained = chained(s, p, d);
      if (chained >= 0) {
        return chained;
      }
      int q = Peek.afterSpaces(s, p);
      int date = CalendarParser.fromMonth(s, q, d, false); // 本日11月19日, 翌日9月29日
      if (date < 0 || d.day < 0) {
        d.month = -1;
        date = CalendarParser.dayAt(s, q, d, false); // 本日13日
      }
      return date >= 0 ? date : p;
    }
    return p;
  }

  /** 昨日の2日前, 今日から1週間後: counted on from a day that is counted. */
  private static int chained(char[] s, int at, PointDraft d) {
    Offset offset = d.offset;
    int p = Peek.any(s, at, "の", "から");
    long number = p < 0 ? Numerals.NONE : Numerals.read(s, p);
    if (offset == null || number == Numerals.NONE) {
      return -1;
    }
    int end = Numerals.end(number);
    int unit = Peek.any(s, end, "週間", "日");
    int back = unit < 0 ? -1 : Peek.any(s, unit, "前");
    int on = unit < 0 ? -1 : Peek.any(s, unit, "後");
    if (back < 0 && on < 0 || Peek.at(s, Math.max(back, on)) == '半') {
      return -1;
    }
    int days = Numerals.value(number) * (Peek.at(s, end) == '週' ? 7 : 1);
    int amount = offset.amount() + (back >= 0 ? -days : days);
    d.offset = Offset.counted(offset.anchor(), ChronoUnit.DAYS, amount);
    return Math.max(back, on);
  }

  /** 同20日, 翌9日, 昨十六日, 翌7月1日, 同午後3時. */
  private static int prefixed(char[] s, int at, PointDraft d) {
    Offset offset = RelativeWords.prefix(s, at);
    if (offset == null || endsWord(s, at)) {
      return -1;
    }
    int p = Peek.afterSpaces(s, at + 1);
    int year = Peek.at(s, at) == '翌' ? CalendarParser.fromYear(s, p, d) : -1;
    if (year >= 0) {
      return year; // 翌2006年7月
    }
    d.clear();
    int end = CalendarParser.dayAt(s, p, d, false);
    if (end >= 0) {
      d.offset = offset;
      return end;
    }
    if (Peek.at(s, at) == '翌' || Peek.at(s, at) == '同') {
      end = CalendarParser.fromMonth(s, p, d, false);
      if (end >= 0) {
        d.offset =
            Peek.at(s, at) == '翌' && d.day >= 0
                ? offset
                : Offset.named(offset.anchor(), ChronoUnit.YEARS, Peek.at(s, at) == '翌' ? 1 : 0);
        return end;
      }
    }
    boolean sameDay = Peek.at(s, at) == '同' && isTime(s, p);
    if (sameDay) {
      d.offset = Offset.named(offset.anchor(), ChronoUnit.DAYS, 0);
      return at + 1;
    }
    return -1;
  }

  /** Whether the prefix at {@code at} is the end of a word: 判明 3日, 共同3日. */
  private static boolean endsWord(char[] s, int at) {
    char before = Peek.at(s, at - 1);
    return switch (Peek.at(s, at)) {
      case '明', '昨' -> JapaneseChars.isKanji(before);
      case '同' -> "共協合賛混異帯一".indexOf(before) >= 0 && at > 0;
      default -> false;
    };
  }

  private static boolean isTime(char[] s, int at) {
    return Peek.is(s, at, "午")
        || DayParts.read(s, at) >= 0
        || Peek.digit(s, at) && TimeParser.read(s, at, new PointDraft()) >= 0;
  }
}
