package io.github.breach.core.date;

import java.util.Objects;

/**
 * From one point to another, both as written: 9月4日~11日, 16:20頃から17:10頃の間.
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
