package io.github.breach.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A point in time or an interval, in the profile of EDTF (ISO 8601-2) that the contract fixes.
 *
 * <p>Local Japanese time, no zone. Examples: {@code 2022-01-17}, {@code 2022-01}, {@code
 * 2024-11-12T18:59}, {@code 2021-22} (summer), {@code 2022-07-24/2022-07-26}, {@code ../2020-02},
 * {@code XXXX-09-22}.
 */
public sealed interface DateValue extends Serializable permits DatePoint, DateInterval {

  /** The EDTF form. */
  String edtf();

  /** The first day that this may mean; empty where the year is unknown or the start is open. */
  Optional<LocalDate> earliestDay();

  /** The last day that this may mean; empty where the year is unknown or the end is open. */
  Optional<LocalDate> latestDay();

  /**
   * Reads the EDTF form back.
   *
   * @throws IllegalArgumentException if {@code edtf} is not of the profile
   */
  static DateValue parse(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? DatePoint.parse(edtf) : DateInterval.parse(edtf);
  }
}
