package io.github.breach.extract.internal.field.incident;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** Tells words that the notice itself says from those that it quotes. */
final class Quotation {
  private static final WordLists WORDING = IncidentWording.WORDS;
  private static final int LONGEST = 120;

  private Quotation() {}

  /** Whether {@code at} stands in 「…」 in {@code [from, to)}. */
  static boolean holds(String text, int from, int to, int at) {
    return closing(text, from, to, at) >= 0;
  }

  /** Whether {@code at} stands in what somebody or a screen said: 「ウイルスに感染しました」との警告. */
  static boolean isSaid(String text, int from, int to, int at) {
    int close = closing(text, from, to, at);
    return close >= 0 && close + 1 < to && text.charAt(close + 1) == 'と';
  }

  /** Whether {@code at} stands in what a newspaper quotes of the discloser: 「…」としている. */
  static boolean isOwn(String text, int from, int to, int at) {
    int close = closing(text, from, to, at);
    return close >= 0 && WORDING.start("OWN_WORDS", text, close + 1) > 0;
  }

  private static int closing(String text, int from, int to, int at) {
    int depth = 0;
    for (int i = at - 1; i >= Math.max(from, at - LONGEST); i--) {
      char c = text.charAt(i);
      if (c == '」' || c == '』') {
        depth++;
      } else if ((c == '「' || c == '『') && depth-- == 0) {
        int limit = Math.min(to, at + LONGEST);
        int close = Bounded.indexOf(text, c == '「' ? '」' : '』', at, limit);
        return close >= 0 && close < limit ? close : -1;
      }
    }
    return -1;
  }
}
