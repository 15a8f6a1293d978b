package io.github.breach.core.date;

import io.github.breach.core.date.OpenReading.Bound;
import org.jspecify.annotations.Nullable;

/** Words after a date that leave one side open: 以降, まで, より前. */
final class Bounds {
  private Bounds() {}

  /** The bound that the word at {@code at} sets, or null. */
  static @Nullable Bound at(char[] s, int at, PointDraft d) {
    char c = Peek.at(s, at);
    char next = Peek.at(s, at + 1);
    return switch (c) {
      case '以' ->
          next == '降' || next == '後' || next == '来' ? Bound.FROM : next == '前' ? Bound.UNTIL : null;
      case 'ま' -> next == 'で' ? Bound.UNTIL : orThen(s, at);
      case 'の' -> sideOf(s, at, d);
      case '迄' -> Bound.UNTIL;
      case 'か' -> next == 'ら' ? Bound.FROM : null;
      case 'よ' -> next == 'り' ? yori(s, at) : null;
      case '前' -> isBefore(s, at, d) ? Bound.BEFORE : null;
      default -> null;
    };
  }

  /** The end of the word at {@code at}, which sets a bound. */
  static int end(char[] s, int at) {
    char c = s[at];
    if (c == '迄' || c == '前') {
      return at + 1;
    }
    if (Peek.is(s, at, "または")) {
      return at + 6;
    }
    if (c == 'よ') {
      return Peek.is(s, at, "より以前") ? at + 4 : Peek.is(s, at, "より前") ? at + 3 : at + 2;
    }
    return at + 2;
  }

  /** 5月1日またはその前, 5月1日またはその後. */
  private static @Nullable Bound orThen(char[] s, int at) {
    return Peek.is(s, at, "またはその前") ? Bound.UNTIL : Peek.is(s, at, "またはその後") ? Bound.FROM : null;
  }

  /** 5月1日の前に, 12時の後に; not 5月1日の前日, 5月1日の後半. */
  private static @Nullable Bound sideOf(char[] s, int at, PointDraft d) {
    char side = Peek.at(s, at + 1);
    boolean ends = at + 2 == s.length || "に、か".indexOf(Peek.at(s, at + 2)) >= 0;
    boolean placed = d.hour >= 0 || d.day >= 0 && (d.year >= 0 || d.month >= 0);
    if (!ends || !placed) {
      return null;
    }
    return side == '前' ? Bound.BEFORE : side == '後' ? Bound.FROM : null;
  }

  private static @Nullable Bound yori(char[] s, int at) {
    if (Peek.any(s, at + 2, "前", "以前") >= 0) {
      return Bound.BEFORE;
    }
    return Peek.any(s, at + 2, "も", "早", "遅", "多", "少", "後") >= 0 ? null : Bound.FROM;
  }

  private static boolean isBefore(char[] s, int at, PointDraft d) {
    boolean dated = d.hour < 0 && (d.year >= 0 || d.month >= 0);
    return dated && "後半期回述者提日月年週夜任例".indexOf(Peek.at(s, at + 1)) < 0 || dated && at + 1 == s.length;
  }
}
