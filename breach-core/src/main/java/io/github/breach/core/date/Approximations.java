package io.github.breach.core.date;

/** Words after a date that say about: 頃, ごろ, 過ぎ, 前後. */
final class Approximations {
  /** Behind a time: 3時過ぎ. */
  private static final Words ABOUT_TIME = Words.of("過ぎ", "すぎ", "前", "少し過ぎ", "台");

  /** Behind a date or a time: 3月頃. */
  private static final Words ABOUT = Words.of("頃", "ごろ", "ころ", "前後", "近く", "くらい", "ぐらい", "あたり");

  private Approximations() {}

  /** The end of such a word at {@code at}, or {@code at}. */
  static int after(char[] s, int at, PointDraft d) {
    int p = Peek.afterSpaces(s, at);
    int end = ABOUT.end(s, p);
    if (end < 0 && d.hour >= 0) {
      end = ABOUT_TIME.end(s, p);
    }
    if (end < 0 || (p > at && Peek.at(s, p) != '頃' && Peek.at(s, p) != 'ご')) {
      return at;
    }
    d.approximate = true;
    return end;
  }
}
