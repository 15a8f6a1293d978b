package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/** Tells hours of business from times of events: 受付時間 9:30~17:30(土日祝日を除く). */
final class OpeningHours {
  private static final int BEFORE = 40;
  private static final int AFTER = 16;
  private static final int LINES = 2;
  private static final String[] CUES = {
    "受付", "営業", "平日", "電話", "TEL", "Tel", "土日", "年中無休", "開館", "開庁", "診療", "窓口", "祝日", "月~金", "対応時間",
    "お問い合わせ", "問合せ", "連絡先", "執務", "業務時間", "月曜", "定休", "FAX"
  };
  private static final String[] CUES_AFTER = {
    "土日", "土曜", "祝", "平日", "年中無休", "定休", "受付", "月~金", "除く", "/"
  };

  private OpeningHours() {}

  /** Whether a time without a date at {@code [start, end)} is one of business hours. */
  static boolean around(String s, int start, int end, boolean range) {
    int from = Math.max(0, start - BEFORE);
    int breaks = 0;
    int digits = 0;
    for (int i = start - 1; i >= from; i--) {
      char c = s.charAt(i);
      if (c == '\n' && ++breaks == (range ? LINES : 1) || c == '。') {
        break;
      }
      if (breaks == 0 && isPhone(c)) {
        digits++;
        if (digits >= 10) {
          return true; // after a telephone number
        }
      } else {
        digits = 0;
      }
      if (Peek.any(s, i, CUES) >= 0 && (range || breaks == 0 && isLabel(s, i))) {
        return true;
      }
    }
    if (!range) {
      return false;
    }
    int to = Math.min(s.length(), end + AFTER);
    for (int i = end; i < to; i++) {
      char c = s.charAt(i);
      if (c == '\n' || c == '。') {
        break;
      }
      if (Peek.any(s, i, CUES_AFTER) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A cue for a single time must be a label, since 電話 also occurs in accounts of events. */
  private static boolean isLabel(String s, int at) {
    return Peek.any(s, at, "受付時間", "営業時間", "平日", "開館", "診療時間", "年中無休", "対応時間") >= 0;
  }

  private static boolean isPhone(char c) {
    return JapaneseChars.isDigit(c) || c == '-' || c == '(' || c == ')';
  }
}
