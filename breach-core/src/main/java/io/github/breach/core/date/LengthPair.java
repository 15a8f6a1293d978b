package io.github.breach.core.date;

import org.jspecify.annotations.Nullable;

/** Reads two numbers with one unit, before or after a day: 2、3日前, 1から2週間後. */
final class LengthPair {
  private static final int MOST = 100;

  /** What may stand between the two. */
  private static final Words LINKS = Words.of("~", "、", "・", "から", "ないし", "-");

  private LengthPair() {}

  /**
   * The end of the pair at {@code at}, its earlier and its later date in the drafts and its first
   * word in {@code length}; or -1.
   */
  static int read(char[] s, int at, LengthParser length, PointDraft from, PointDraft to) {
    long first = Numerals.read(s, at);
    int next = first == Numerals.NONE ? -1 : LINKS.end(s, Numerals.end(first));
    if (next < 0 || Guards.joinsWord(s, at)) {
      return -1;
    }
    long second = Numerals.read(s, next);
    boolean rising =
        second != Numerals.NONE
            && Numerals.value(first) < Numerals.value(second)
            && Numerals.value(second) < MOST;
    int end = rising ? length.read(next) : -1;
    if (end < 0) {
      return -1;
    }
    from.clear();
    to.clear();
    int close = LengthDirection.read(s, end, length, to);
    @Nullable Offset last = to.offset;
    if (close < 0 || last == null || Math.abs(last.amount()) != Numerals.value(second)) {
      return -1;
    }
    int few = Numerals.value(first);
    int sign = last.amount() < 0 ? -1 : 1;
    Offset near = Offset.counted(last.anchor(), last.unit(), sign * few).ofSeveral();
    boolean chained = sign > 0 && last.anchor() == Offset.Anchor.NARRATIVE;
    int far = chained ? last.amount() - few : last.amount(); // the later counts from the earlier
    Offset other = Offset.counted(last.anchor(), last.unit(), far).ofSeveral();
    from.offset = sign < 0 ? other : near;
    to.offset = sign < 0 ? near : other;
    from.approximate = true;
    length.start = at;
    return close;
  }
}
