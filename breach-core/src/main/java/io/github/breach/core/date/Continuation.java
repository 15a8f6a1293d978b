package io.github.breach.core.date;

import io.github.breach.core.date.OpenReading.Bound;
import io.github.breach.core.text.JapaneseChars;
import org.jspecify.annotations.Nullable;

/** Reads what may follow a point: the right side of a range, or a bound. */
final class Continuation {
  /** What closes a period: 3月まで. */
  private static final Words UNTIL = Words.of("まで", "迄", "の間", "にかけ");

  /** What opens a period: 3月から. */
  private static final Words SINCE = Words.of("から", "以降", "より");

  private static final int FARTHEST_FROM = 24;
  private static final int LONGEST_REMARK = 48;
  private static final CharSet REMARK_ENDS = CharSet.of("()\n");

  /** What opens a period behind a remark: 3月6日(受付の開始)から. */
  private static final Words REMARKED_FROM = Words.of("から", "より");

  private static final CharSet STOPS = CharSet.of("。、,\n「」()");

  private final char[] s;
  private final Mentions mentions;
  private final PointDraft left;
  private final PointDraft right;

  Continuation(char[] s, Mentions mentions, PointDraft left, PointDraft right) {
    this.s = s;
    this.mentions = mentions;
    this.left = left;
    this.right = right;
  }

  /** Adds the point at {@code [start, end)}, with what follows it; returns where that ends. */
  int close(int start, int end) {
    int p = Peek.afterSpaces(s, end);
    char c = Peek.at(s, p);
    if (c == '~' || c == '-' || c == 'ー' || c == '→') {
      int to = right(afterBreak(p + 1), c);
      if (to >= 0) {
        return mentions.range(start, to, left, right);
      }
      if (c == '~' && endsExpression(p + 1)) {
        return mentions.open(start, p + 1, left, Bound.FROM);
      }
    }
    int from = SINCE.end(s, p);
    if (from >= 0) {
      int q = afterComma(from);
      int to = right(q, c);
      if (to < 0 && Peek.at(s, q) == '\n') {
        to = right(afterBreak(q), c); // 10月3日17時頃から⏎同月5日9時まで
        to = to >= 0 && closes(to) ? to : -1;
      }
      if (to >= 0 && c == 'か' && isLength(to)) {
        mentions.open(start, from, left, Bound.FROM);
        return to;
      }
      if (to >= 0 && (c == 'か' || closes(to))) {
        return mentions.range(start, to, left, right);
      }
    }
    int late = c == '(' ? remarkedRange(p) : lateRange(end);
    if (late >= 0) {
      return mentions.range(start, late, left, right);
    }
    Bound bound = Bounds.at(s, end, left);
    if (bound != null) {
      return mentions.open(start, Bounds.end(s, end), left, bound);
    }
    if (Peek.at(s, end) == '中' && "にのはも、。,) \n\0".indexOf(Peek.at(s, end + 1)) >= 0) {
      return mentions.point(start, end + 1, left);
    }
    return mentions.point(start, end, left);
  }

  private boolean closes(int at) {
    return UNTIL.end(s, at) >= 0;
  }

  /** 明日から二日で: so many days, not the second day of the month. */
  private boolean isLength(int at) {
    boolean bareDay = right.day >= 0 && right.month < 0 && right.offset == null;
    return bareDay && left.offset != null && left.day < 0 && Peek.at(s, at) == 'で';
  }

  /** The end of a range's right side at {@code at}, or -1. */
  private int right(int at, char connector) {
    right.clear();
    char style = left.separator == '.' || left.separator == '-' ? left.separator : '/';
    int end = PointParser.read(s, at, right, style, true);
    if (end < 0) {
      right.clear();
      end = Listed.shortened(s, at, left, right);
    }
    if (end < 0) {
      return -1;
    }
    boolean sameDay = right.hour >= 0 && right.offset != null && left.hour >= 0; // から同3時
    boolean timeOnly = !right.hasDate() && right.weekday == null || sameDay;
    if (timeOnly && left.hour < 0 || !timeOnly && !left.hasDate()) {
      return -1;
    }
    boolean dash = connector == '-' && timeOnly && left.hour < 0;
    return dash ? -1 : end;
  }

  /** A range whose から comes later: 午前5時の点検終了後から翌日午後1時まで. */
  private int lateRange(int end) {
    if (Peek.at(s, end) != 'の') {
      return -1;
    }
    int to = Math.min(s.length - 1, end + FARTHEST_FROM);
    for (int i = end + 1; i < to; i++) {
      char c = s[i];
      if (STOPS.has(c) || JapaneseChars.isDigit(c)) {
        return -1;
      }
      if (c == 'か' && s[i + 1] == 'ら') {
        int to2 = right(i + 2, 'か');
        return to2 >= 0 && Peek.any(s, to2, "まで", "迄") >= 0 ? to2 : -1;
      }
    }
    return -1;
  }

  /** A range with a remark on its left side: 3月6日12時(受付の開始)~3月8日, 10月頃(日は不明)から12月3日まで. */
  private int remarkedRange(int open) {
    int limit = Math.min(s.length, open + LONGEST_REMARK);
    int close = open + 1;
    while (close < limit && !REMARK_ENDS.has(s[close])) {
      close++;
    }
    if (close >= limit || s[close] != ')') {
      return -1;
    }
    int p = Peek.afterSpaces(s, close + 1);
    if (Peek.at(s, p) == '~') {
      return right(afterBreak(p + 1), '~');
    }
    int from = REMARKED_FROM.end(s, p);
    if (from < 0) {
      return -1;
    }
    int to = right(afterComma(from), 'か');
    return to >= 0 && closes(to) ? to : -1;
  }

  /** A century or decade, which may be the first of two or have a bound: 15~18世紀, 19世紀以前. */
  int age(int start, int end) {
    int p = Peek.any(s, end, "~", "から");
    PointDraft last = new PointDraft();
    int to = p < 0 ? -1 : Ages.read(s, p, new PointDraft(), last);
    if (to >= 0) {
      right.year = last.year;
      right.era = last.era;
      return mentions.range(start, to, left, right);
    }
    @Nullable Bound bound = Bounds.at(s, end, left);
    if (bound == null) {
      return mentions.range(start, end, left, right);
    }
    return mentions.open(start, Bounds.end(s, end), bound == Bound.UNTIL ? right : left, bound);
  }

  private int afterComma(int at) {
    int p = Peek.afterSpaces(s, at);
    return Peek.at(s, p) == '、' ? Peek.afterSpaces(s, p + 1) : p;
  }

  private int afterBreak(int at) {
    int p = Peek.afterSpaces(s, at);
    return Peek.at(s, p) == '\n' ? Peek.afterSpaces(s, p + 1) : p;
  }

  private boolean endsExpression(int at) {
    char c = Peek.at(s, at);
    return c == '\0' || " \n、。)」』】".indexOf(c) >= 0;
  }
}
