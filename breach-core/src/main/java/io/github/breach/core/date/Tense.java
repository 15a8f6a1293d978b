package io.github.breach.core.date;

/**
 * Whether a sentence tells the past or a plan, by the first word after a date that says so:
 * 12月20日に停止しました is past, 3月に再開する予定 is not.
 */
enum Tense {
  PAST,
  FUTURE,
  UNSTATED;

  static final int REACH = 80;
  private static final Words FUTURE_WORDS = Words.ofKind("tense-words.tsv", "FUTURE");
  private static final Words AHEAD_WORDS = Words.ofKind("tense-words.tsv", "AHEAD");
  private static final Words WORDS = Words.all("tense-words.tsv");
  private static final Words PAST_WORDS = Words.ofKind("tense-words.tsv", "PAST");

  /** The tense of the sentence after the date that ends at {@code at}. */
  static Tense after(char[] s, int at) {
    if (AHEAD_WORDS.end(s, at) >= 0) {
      return FUTURE;
    }
    int to = Math.min(s.length, at + REACH);
    boolean onward = isOnward(s, at) || isOnward(s, at - 2);
    for (int i = at; i < to; i++) {
      char c = s[i];
      if (c == '。' || c == '\n') {
        return c == '。' && Peek.at(s, i - 1) == 'る' ? FUTURE : UNSTATED;
      }
      if (WORDS.end(s, i) < 0) {
        continue;
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

  private static boolean isOnward(char[] s, int at) {
    return at >= 0 && (Peek.is(s, at, "より") || Peek.is(s, at, "から"));
  }

  /** 7月19日より、新たに対象となった方へ順次お知らせしております: what starts on a day may still lie ahead. */
  private static boolean isOpen(char[] s, int at) {
    return !Peek.is(s, at, "ました") && !Peek.is(s, at, "でした") && !Peek.is(s, at, "済");
  }
}
