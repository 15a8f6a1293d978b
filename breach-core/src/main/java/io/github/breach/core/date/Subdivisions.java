package io.github.breach.core.date;

/** Reads parts of a year or month: 上旬, 末, 第2四半期, 上半期, 秋. */
final class Subdivisions {
  /** 3月初め. */
  private static final Words BEGINNING = Words.of("初頭", "初め", "初旬", "はじめ", "始め", "頭", "前半");

  /** 3月半ば. */
  private static final Words MIDST = Words.of("半ば", "なかば", "中頃", "中ごろ", "中旬");

  /** 3月末. */
  private static final Words END = Words.of("末日", "末", "終わり", "おわり", "後半", "終盤");

  private Subdivisions() {}

  /** The end of the part of a month at {@code at}, or -1. */
  static int ofMonth(char[] s, int at, PointDraft d) {
    int p = Peek.at(s, at) == 'の' ? at + 1 : at;
    char c = Peek.at(s, p);
    char next = Peek.at(s, p + 1);
    Subdivision part =
        switch (c) {
          case '上' -> next == '旬' ? Subdivision.FIRST_TEN_DAYS : null;
          case '中' -> next == '旬' ? Subdivision.SECOND_TEN_DAYS : null;
          case '下' -> next == '旬' ? Subdivision.LAST_DAYS : null;
          default -> null;
        };
    if (part != null) {
      return set(d, part, p + 2);
    }
    int week = WeekOfMonth.read(s, at, d);
    return week >= 0 ? week : edge(s, p, d);
  }

  /** The end of the part of a year at {@code at}, or -1. */
  static int ofYear(char[] s, int at, PointDraft d) {
    int p = Peek.afterSpaces(s, at);
    p = Peek.at(s, p) == 'の' || Peek.at(s, p) == '/' ? p + 1 : p;
    int end = quarter(s, p, d);
    if (end >= 0) {
      return end;
    }
    end = Peek.any(s, p, "上半期", "上期");
    if (end >= 0) {
      return set(d, Subdivision.FIRST_HALF, end);
    }
    end = Peek.any(s, p, "下半期", "下期");
    if (end >= 0) {
      return set(d, Subdivision.SECOND_HALF, end);
    }
    Subdivision season =
        switch (Peek.at(s, p)) {
          case '春' -> Subdivision.SPRING;
          case '夏' -> Subdivision.SUMMER;
          case '秋' -> Subdivision.AUTUMN;
          case '冬' -> Subdivision.WINTER;
          default -> null;
        };
    if (season != null) {
      char next = Peek.at(s, p + 1);
      boolean word = next == '休' || next == '季' && Peek.at(s, p + 2) != '\0' || next == '日';
      return word ? -1 : set(d, season, p + 1);
    }
    return edge(s, p, d);
  }

  /** The end of a quarter: 第1四半期, Q1; or -1. */
  static int quarter(char[] s, int at, PointDraft d) {
    int p = Peek.at(s, at) == '第' ? at + 1 : at;
    if (p > at || Peek.is(s, p + 1, "四半期")) {
      long n = Numerals.read(s, p);
      boolean right = n != Numerals.NONE && Numerals.value(n) >= 1 && Numerals.value(n) <= 4;
      return right && Peek.is(s, Numerals.end(n), "四半期")
          ? set(d, Subdivision.quarter(Numerals.value(n)), Numerals.end(n) + 3)
          : -1;
    }
    char n = Peek.at(s, at + 1);
    if (Peek.at(s, at) == 'Q'
        && n >= '1'
        && n <= '4'
        && !Peek.latin(s, at + 2)
        && !Peek.digit(s, at + 2)) {
      return set(d, Subdivision.quarter(n - '0'), at + 2);
    }
    return -1;
  }

  private static int edge(char[] s, int p, PointDraft d) {
    int end = BEGINNING.end(s, p);
    if (end >= 0) {
      return set(d, Subdivision.BEGINNING, end);
    }
    end = MIDST.end(s, p);
    if (end >= 0) {
      return set(d, Subdivision.MIDST, end);
    }
    end = END.end(s, p);
    if (end >= 0 && Peek.at(s, end) != '尾') {
      return set(d, Subdivision.END, end);
    }
    return -1;
  }

  private static int set(PointDraft d, Subdivision part, int end) {
    d.subdivision = part;
    return end;
  }
}
