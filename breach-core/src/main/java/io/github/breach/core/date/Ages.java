package io.github.breach.core.date;

/** Reads centuries and decades, which are ranges of years: 18世紀後半, 1990年代. */
final class Ages {
  private static final int LAST_CENTURY = 30;
  private static final int EARLIEST_DECADE = 1000;
  private static final int LATEST_DECADE = 2990;
  private static final int EARLIEST_SHORT = 30;

  private Ages() {}

  /** The end of the age at {@code at}, its first and last year in the drafts; or -1. */
  static int read(char[] s, int at, PointDraft first, PointDraft last) {
    Era era = Era.named(s, at);
    long number = Numerals.read(s, era == null ? at : Era.endOfName(s, at, era));
    if (number == Numerals.NONE || Guards.joinsWord(s, at)) {
      return -1;
    }
    int n = Numerals.value(number);
    int p = Numerals.end(number);
    int end = -1;
    int years = 0;
    if (era == null && Peek.is(s, p, "世紀") && n >= 1 && n <= LAST_CENTURY) {
      end = p + 2;
      years = 100;
    } else if (Peek.is(s, p, "年代") && n % 10 == 0) {
      boolean short20th = n >= EARLIEST_SHORT && n < 100; // 90年代
      boolean right = era != null ? n > 0 && n < 100 : short20th;
      end = right || n >= EARLIEST_DECADE && n <= LATEST_DECADE ? p + 2 : -1;
      n += era == null && short20th ? 1900 : 0;
      years = 10;
    }
    if (end < 0 || Peek.at(s, at - 1) == '前' || isLength(s, end)) {
      return -1;
    }
    first.clear();
    last.clear();
    first.year = years == 100 ? (n - 1) * 100 + 1 : n;
    last.year = first.year + years - 1;
    first.era = era;
    last.era = era;
    return part(s, end, years / 2, first, last);
  }

  /** 前半 and 後半 halve the age; 末, 初頭 and 頃 make it approximate. */
  private static int part(char[] s, int at, int half, PointDraft first, PointDraft last) {
    int p = Peek.at(s, at) == 'の' ? at + 1 : at;
    if (Peek.is(s, p, "前半")) {
      last.year = first.year + half - 1;
      return p + 2;
    }
    if (Peek.is(s, p, "後半")) {
      first.year += half;
      return p + 2;
    }
    int end = Peek.any(s, p, "初頭", "初め", "はじめ", "半ば", "なかば", "中頃", "中ごろ", "中葉", "末", "終わり");
    end = end < 0 ? at : end;
    first.approximate = end > at;
    return Approximations.after(s, end, first);
  }

  /** 1世紀前, 2世紀半, 3世紀にわたる, 20年代わり: a length of time, or another word. */
  private static boolean isLength(char[] s, int at) {
    char c = Peek.at(s, at);
    boolean half = Peek.is(s, at, "半") && !Peek.is(s, at, "半ば");
    boolean counted = (c == '前' || c == '後') && Peek.at(s, at + 1) != '半';
    return half
        || counted
        || c == '間'
        || Peek.any(
                s, at, "以上", "以内", "ほど", "近く", "くらい", "ぐらい", "ばかり", "にわた", "ぶり", "も", "表", "別", "順",
                "物", "金", "わり")
            >= 0;
  }
}
