package io.github.breach.core.date;

import java.util.Objects;

/**
 * A point with an open side: 2020年4月以降, 8月末まで, 本日より.
 *
 * @param point the side that is written
 * @param bound which side that is
 */
public record OpenReading(PointReading point, Bound bound) implements DateReading {

  /** Which side of the interval the point is. */
  public enum Bound {
    /** The first: 以降, から, より. */
    FROM,
    /** The last: まで, 以前. */
    UNTIL,
    /** The first that is no longer meant: より前. */
    BEFORE
  }

  public OpenReading {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(bound, "bound");
  }
}
