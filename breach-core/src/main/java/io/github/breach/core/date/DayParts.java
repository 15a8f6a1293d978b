package io.github.breach.core.date;

import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.core.text.JapaneseChars;

/** Parts of the day: 未明, 朝, 夕方, 深夜. They give the day, approximately. */
final class DayParts {
  private static final Words WORDS = Words.all("day-parts.tsv");
  private static final CharSet FIRST = CharSet.of("未早明朝午正昼お夕夜晩深真日");

  private DayParts() {}

  /** The end of the part of the day at {@code at}, or -1. */
  static int read(char[] s, int at) {
    if (!FIRST.has(Peek.at(s, at))) {
      return -1;
    }
    int end = WORDS.end(s, at);
    if (end < 0 || Peek.is(s, at, "正午") && end == at + 2) {
      return -1;
    }
    char next = Peek.at(s, end);
    if (end - at == 1 && JapaneseChars.isKanji(next) && !Numerals.isKanji(next)) {
      return "頃前過以現時午".indexOf(next) >= 0 ? end : -1; // not 朝刊, 夕食, 昼休み
    }
    return end;
  }

  /** The half of the day that the part at {@code at} puts {@code hour} in. */
  static Meridiem halfOf(char[] s, int at, int hour) {
    return switch (Peek.at(s, at)) {
      case '夕' -> hour < 12 ? Meridiem.PM : Meridiem.NONE;
      case '夜', '晩' -> hour >= 5 && hour < 12 ? Meridiem.PM : Meridiem.NONE;
      case '深', '真' -> hour >= 8 && hour < 12 ? Meridiem.PM : Meridiem.NONE;
      case '昼', 'お' -> hour <= 6 ? Meridiem.PM : Meridiem.NONE;
      default -> Meridiem.NONE;
    };
  }

  static boolean isNight(char[] s, int at) {
    return "夜晩深真".indexOf(Peek.at(s, at)) >= 0;
  }
}
