package io.github.breach.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many days lie between two steps of an incident, as far as their dates tell.
 *
 * <p>Days are calendar days of Japan, 0 for two steps of one day. Where a date is less exact than a
 * day, the number lies between two bounds: from 2025年3月 to 2025年4月10日 it is 10 to 40 days. Where
 * the dates leave open which step came first, the second is taken not to precede the first; where
 * they say that it did, both bounds are negative. Of an interval (7月24日~7月26日) any day may be
 * meant.
 *
 * @param from the step counted from, with its words
 * @param to the step counted to, with its words
 */
public record Elapsed(Milestone from, Milestone to) implements Serializable {

  public Elapsed {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** The smallest number of days that the dates allow; empty where no year is known. */
  public OptionalInt minDays() {
    OptionalInt lower = days(from.on().value().latestDay(), to.on().value().earliestDay());
    OptionalInt upper = maxDays();
    boolean inOrder = upper.isPresent() ? upper.getAsInt() >= 0 : lower.isPresent();
    return inOrder ? OptionalInt.of(Math.max(0, lower.orElse(0))) : lower;
  }

  /** The greatest number of days that the dates allow; empty where a side is open or yearless. */
  public OptionalInt maxDays() {
    return days(from.on().value().earliestDay(), to.on().value().latestDay());
  }

  /** The number of days where both dates are of a day; else empty. */
  public OptionalInt exactDays() {
    return minDays().equals(maxDays()) ? minDays() : OptionalInt.empty();
  }

  /**
   * Whether the words of either date say about (頃, 未明, 上旬), so that a day more or less is meant.
   */
  public boolean approximate() {
    return from.on().approximate() || to.on().approximate();
  }

  private static OptionalInt days(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isEmpty() || last.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(first.get(), last.get())));
  }
}
