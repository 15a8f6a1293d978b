package io.github.breach.core.date;

import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.core.text.JapaneseChars;

/** Parts of the day: 未明, 朝, 夕方, 深夜. They give the day, approximately. */
final class DayParts {
  private static final String[] WORDS = {
    "未明", "早朝", "明け方", "朝方", "朝一番", "朝", "午前中", "午前", "午後", "正午前", "正午過ぎ", "正午すぎ", "昼前", "昼過ぎ",
    "昼すぎ", "昼ごろ", "昼頃", "昼間", "昼", "お昼", "夕方", "夕刻", "夕", "夜間", "夜半", "夜中", "夜遅く", "夜", "晩", "深夜",
    "真夜中", "日中"
  };
  private static final String FIRST = "未早明朝午正昼お夕夜晩深真日";

  private DayParts() {}

  /** The end of the part of the day at {@code at}, or -1. */
  static int read(String s, int at) {
    if (FIRST.indexOf(Peek.at(s, at)) < 0) {
      return -1;
    }
    int end = Peek.any(s, at, WORDS);
    if (end < 0 || Peek.is(s, at, "正午") && end == at + 2) {
      return -1;
    }
    char next = Peek.at(s, end);
    if (end - at == 1 && JapaneseChars.isKanji(next) && !Numerals.isKanji(next)) {
      return "頃前過以現時".indexOf(next) >= 0 ? end : -1; // not 朝刊, 夕食, 昼休み
    }
    return end;
  }

  /** The half of the day that the part at {@code at} puts {@code hour} in. */
  static Meridiem halfOf(String s, int at, int hour) {
    return switch (Peek.at(s, at)) {
      case '夕' -> hour <= 8 ? Meridiem.PM : Meridiem.NONE;
      case '夜', '晩' -> hour >= 5 && hour < 12 ? Meridiem.PM : Meridiem.NONE;
      case '深', '真' -> hour >= 8 && hour < 12 ? Meridiem.PM : Meridiem.NONE;
      case '昼', 'お' -> hour >= 1 && hour <= 5 ? Meridiem.PM : Meridiem.NONE;
      case '午' -> Peek.at(s, at + 1) == '後' ? Meridiem.PM : Meridiem.AM;
      default -> Meridiem.NONE;
    };
  }

  static boolean isNight(String s, int at) {
    return "夜晩深真".indexOf(Peek.at(s, at)) >= 0;
  }
}
