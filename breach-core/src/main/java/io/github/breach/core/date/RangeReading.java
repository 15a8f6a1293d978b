package io.github.breach.core.date;

import java.util.Objects;

/**
 * From one point to another, both as written: 9月2日~13日, 18:50頃から19:30頃の間.
 *
 * @param from the left side
 * @param to the right side, often shortened
 */
public record RangeReading(PointReading from, PointReading to) implements DateReading {
  public RangeReading {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
