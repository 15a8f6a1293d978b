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
  private static final Words FUTURE_WORDS = Words.of("tense-words.tsv", "FUTURE");
  private static final Words AHEAD_WORDS = Words.of("tense-words.tsv", "AHEAD");
  private static final Words PAST_WORDS = Words.of("tense-words.tsv", "PAST");

  /** The tense of the sentence after the date that ends at {@code at}. */
  static Tense after(String s, int at) {
    if (AHEAD_WORDS.end(s, at) >= 0) {
      return FUTURE;
    }
    int to = Math.min(s.length(), at + REACH);
    boolean onward = isOnward(s, at) || isOnward(s, at - 2);
    for (int i = at; i < to; i++) {
      char c = s.charAt(i);
      if (c == '。' || c == '\n') {
        return c == '。' && Peek.at(s, i - 1) == 'る' ? FUTURE : UNSTATED;
      }
      if (FUTURE_WORDS.end(s, i) >= 0) {
        return FUTURE;
      }
      if (PAST_WORDS.end(s, i) >= 0 && !(onward && isOpen(s, i))) {
        return PAST;
      }
    }
    return UNSTATED;
  }

  private static boolean isOnward(String s, int at) {
    return at >= 0 && (s.startsWith("より", at) || s.startsWith("から", at));
  }

  /** 7月19日より、新たに対象となった方へ順次お知らせしております: what starts on a day may still lie ahead. */
  private static boolean isOpen(String s, int at) {
    return !s.startsWith("ました", at) && !s.startsWith("でした", at) && !s.startsWith("済", at);
  }
}
