package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;

/** Tells hours of business from times of events: 受付時間 9:30~17:30(土日祝日を除く). */
final class OpeningHours {
  private static final int BEFORE = 40;
  private static final int AFTER = 16;
  private static final int LINES = 2;
  private static final Words LABELS = Words.ofKind("business-hours.tsv", "LABEL");
  private static final Words CUES = Words.ofKind("business-hours.tsv", "BEFORE");
  private static final Words CUES_AFTER = Words.ofKind("business-hours.tsv", "AFTER");

  private OpeningHours() {}

  /** Whether a time without a date at {@code [start, end)} is one of business hours. */
  static boolean around(char[] s, int start, int end, boolean range) {
    if (range && end < s.length && s[end] == 'に' && s[end - 1] == '間') {
      return false; // 受付の直後から集中し、20:06から20:31までの間に表示された
    }
    int from = Math.max(0, start - BEFORE);
    int breaks = 0;
    int digits = 0;
    boolean clause = false;
    for (int i = start - 1; i >= from; i--) {
      char c = s[i];
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
      clause |= c == '、'; // 開館まもなく申し出があり、|11時5分に止めました
      if (LABELS.end(s, i) >= 0 && (range || breaks == 0 && !clause)
          || range && CUES.end(s, i) >= 0) {
        return true;
      }
    }
    if (!range) {
      return false;
    }
    int to = Math.min(s.length, end + AFTER);
    for (int i = end; i < to; i++) {
      char c = s[i];
      if (c == '\n' || c == '。') {
        break;
      }
      if (CUES_AFTER.end(s, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPhone(char c) {
    return JapaneseChars.isDigit(c) || c == '-' || c == '(' || c == ')';
  }
}
