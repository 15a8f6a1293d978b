package io.github.breach.core.date;

/**
 * Whether a sentence tells the past or a plan, by the first word after a date that says so:
 * 12月20日に停止しました is past, 3月に再開する予定 is not.
 */
enum Tense {
  PAST,
  FUTURE,
  UNSTATED;

  private static final int REACH = 80;
  private static final String[] FUTURE_WORDS = {
    "予定", "見込", "見通し", "までに", "ます", "める計画", "計画", "する。", "する方針", "する考え", "ください", "下さい", "目指", "めど",
    "目途", "をもって", "こととし", "開催する", "開始する", "再開する"
  };
  private static final String[] PAST_WORDS = {
    "ました", "ていた", "した", "された", "った", "でした", "済み", "済", "ており", "ている", "ていま", "判明", "発覚", "発生", "きた",
    "れた", "けた", "えた", "めた", "いた。", "いた、"
  };

  /** The tense of the sentence after the date that ends at {@code at}. */
  static Tense after(String s, int at) {
    int to = Math.min(s.length(), at + REACH);
    for (int i = at; i < to; i++) {
      char c = s.charAt(i);
      if (c == '。' || c == '\n') {
        return c == '。' && Peek.at(s, i - 1) == 'る' ? FUTURE : UNSTATED;
      }
      if (Peek.any(s, i, FUTURE_WORDS) >= 0) {
        return FUTURE;
      }
      if (Peek.any(s, i, PAST_WORDS) >= 0) {
        return PAST;
      }
    }
    return UNSTATED;
  }
}
