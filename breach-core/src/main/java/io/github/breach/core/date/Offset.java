package io.github.breach.core.date;

import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How far a date lies from another: 翌日 is one day after the narrative's last date, 昨年 one year
 * before publication.
 *
 * @param anchor what is counted from
 * @param unit what is counted: years, months, weeks, days, hours, minutes or seconds
 * @param amount how many; negative before the anchor
 * @param counted whether the number is written (2週間前, one day) or named by a word (先々週, a week)
 * @param months months to go in the same direction before the days are counted: 25 of 2年1か月21日前
 * @param several whether the number isn't told and {@code amount} stands for a few: 数日前
 */
public record Offset(
    Anchor anchor, ChronoUnit unit, int amount, boolean counted, int months, boolean several) {

  /** What is counted from. */
  public enum Anchor {
    /** The day of publication: 本日, 昨年, 3日前. */
    PUBLICATION,
    /** The last date of the narrative: 同日, 翌月, その2日後. */
    NARRATIVE
  }

  public Offset {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(unit, "unit");
  }

  /** An offset that a word names: 翌日, 先月. */
  static Offset named(Anchor anchor, ChronoUnit unit, int amount) {
    return new Offset(anchor, unit, amount, false, 0, false);
  }

  /** An offset whose number is written: 3日後. */
  static Offset counted(Anchor anchor, ChronoUnit unit, int amount) {
    return new Offset(anchor, unit, amount, true, 0, false);
  }

  /** This after so many months. */
  Offset afterMonths(int more) {
    return new Offset(anchor, unit, amount, counted, more, several);
  }

  /** This with a number that stands for a few. */
  Offset ofSeveral() {
    return new Offset(anchor, unit, amount, counted, months, true);
  }
}
