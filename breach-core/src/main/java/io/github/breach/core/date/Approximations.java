package io.github.breach.core.date;

/** Words after a date that say about: 頃, ごろ, 過ぎ, 前後. */
final class Approximations {
  /** Behind a time: 3時過ぎ. */
  private static final String[] ABOUT_TIME = {"過ぎ", "すぎ", "前", "少し過ぎ", "台"};

  /** Behind a date or a time: 3月頃. */
  private static final String[] ABOUT = {"頃", "ごろ", "ころ", "前後", "近く", "くらい", "ぐらい", "あたり"};

  private Approximations() {}

  /** The end of such a word at {@code at}, or {@code at}. */
  static int after(String s, int at, PointDraft d) {
    int p = Peek.afterSpaces(s, at);
    int end = Peek.any(s, p, ABOUT);
    if (end < 0 && d.hour >= 0) {
      end = Peek.any(s, p, ABOUT_TIME);
    }
    if (end < 0 || (p > at && Peek.at(s, p) != '頃' && Peek.at(s, p) != 'ご')) {
      return at;
    }
    d.approximate = true;
    return end;
  }
}
