package io.github.breach.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one point to another, both included; a null side is open ({@code ../2020-02}).
 *
 * @param start the first point, or null where the interval is open to the past
 * @param end the last point, or null where it is open to the future
 */
public record DateInterval(@Nullable DatePoint start, @Nullable DatePoint end)
    implements DateValue {

  /**
   * @throws IllegalArgumentException if both sides are open
   */
  public DateInterval {
    if (start == null && end == null) {
      throw new IllegalArgumentException("an interval needs a side");
    }
  }

  @Override
  public Optional<LocalDate> earliestDay() {
    return start == null ? Optional.empty() : start.earliestDay();
  }

  @Override
  public Optional<LocalDate> latestDay() {
    return end == null ? Optional.empty() : end.latestDay();
  }

  @Override
  public String edtf() {
    return side(start) + "/" + side(end);
  }

  /** The EDTF form. */
  @Override
  public String toString() {
    return edtf();
  }

  static DateInterval parse(String edtf) {
    int slash = edtf.indexOf('/');
    return new DateInterval(point(edtf.substring(0, slash)), point(edtf.substring(slash + 1)));
  }

  private static String side(@Nullable DatePoint point) {
    return point == null ? ".." : point.edtf();
  }

  private static @Nullable DatePoint point(String side) {
    return side.equals("..") ? null : DatePoint.parse(side);
  }
}
