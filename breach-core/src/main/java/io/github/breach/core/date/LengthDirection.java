package io.github.breach.core.date;

import io.github.breach.core.date.Offset.Anchor;
import java.time.temporal.ChronoUnit;

/** Reads the offset that a length of time makes with 前 or 後: 約30分後, 3年前, その後2日. */
final class LengthDirection {
  private LengthDirection() {}

  /**
   * The end of 前 or 後 after the length, or after days that go on it (2年1か月と21日前), with the offset
   * in {@code d}; or -1.
   */
  static int read(char[] s, int end, LengthParser length, PointDraft d) {
    int to = directly(s, end, length, d);
    boolean months = length.unit == ChronoUnit.YEARS || length.unit == ChronoUnit.MONTHS;
    if (to >= 0 || !months || length.amount != Math.rint(length.amount)) {
      return to;
    }
    int p = "と、".indexOf(Peek.at(s, end)) >= 0 && end < s.length ? end + 1 : end;
    long days = Numerals.read(s, p);
    if (days == Numerals.NONE || !Peek.is(s, Numerals.end(days), "日")) {
      return -1;
    }
    double whole = length.amount;
    ChronoUnit larger = length.unit;
    length.amount = Numerals.value(days);
    length.unit = ChronoUnit.DAYS;
    to = directly(s, Numerals.end(days) + 1, length, d);
    if (to < 0 || d.offset == null) {
      length.amount = whole;
      length.unit = larger;
      return -1;
    }
    int sign = d.offset.amount() < 0 ? -1 : 1;
    d.offset = d.offset.afterMonths(sign * (int) whole * (larger == ChronoUnit.YEARS ? 12 : 1));
    return to;
  }

  private static int directly(char[] s, int end, LengthParser length, PointDraft d) {
    int p = Peek.any(s, end, "前", "まえ");
    int sign = -1;
    if (p < 0) {
      p = Peek.any(s, end, "後", "のち", "あと");
      sign = 1;
    }
    boolean thereafter = p < 0 && Peek.is(s, length.number - 3, "その後") && s[end - 1] != '間';
    if (thereafter) {
      length.start = length.number - 3;
      d.offset = whole(length, Anchor.NARRATIVE, 1); // その後2日
      d.approximate = length.approximate;
      return end;
    }
    boolean ahead = p < 0 && Peek.is(s, end, "先") && isAhead(s, end + 1);
    p = ahead ? end + 1 : p;
    if (p < 0
        || (sign < 0 && "後半期回述者提".indexOf(Peek.at(s, p)) >= 0 && p < s.length)
        || Peek.at(s, p) == '半') {
      return -1;
    }
    boolean fine = length.unit.compareTo(ChronoUnit.DAYS) < 0;
    boolean fromNow = ahead || Peek.is(s, length.start, "今から") || Peek.is(s, length.start, "これから");
    boolean back = Peek.is(s, length.start, "その");
    Anchor anchor = (sign < 0 && !fine && !back) || fromNow ? Anchor.PUBLICATION : Anchor.NARRATIVE;
    d.offset =
        length.several ? whole(length, anchor, sign).ofSeveral() : whole(length, anchor, sign);
    d.approximate = length.approximate;
    return p;
  }

  /** Whether 先 before {@code at} means later: 2週間先の, not 3年先輩. */
  private static boolean isAhead(char[] s, int at) {
    return at == s.length || "のにで、。".indexOf(s[at]) >= 0;
  }

  /** Whole units, so that 1年半 is 18 months. */
  private static Offset whole(LengthParser length, Anchor anchor, int sign) {
    if (length.amount == Math.rint(length.amount)) {
      return Offset.counted(anchor, length.unit, sign * (int) length.amount);
    }
    return switch (length.unit) {
      case YEARS ->
          Offset.counted(anchor, ChronoUnit.MONTHS, sign * (int) Math.round(length.amount * 12));
      case MONTHS ->
          Offset.counted(anchor, ChronoUnit.DAYS, sign * (int) Math.round(length.amount * 30));
      case WEEKS ->
          Offset.counted(anchor, ChronoUnit.DAYS, sign * (int) Math.round(length.amount * 7));
      case DAYS ->
          Offset.counted(anchor, ChronoUnit.HOURS, sign * (int) Math.round(length.amount * 24));
      case HOURS ->
          Offset.counted(anchor, ChronoUnit.MINUTES, sign * (int) Math.round(length.amount * 60));
      default ->
          Offset.counted(anchor, ChronoUnit.SECONDS, sign * (int) Math.round(length.amount * 60));
    };
  }
}
