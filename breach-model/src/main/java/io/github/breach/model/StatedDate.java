package io.github.breach.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A date as the notice states it.
 *
 * <p>Example: 9月30日(月) 午後5時12分頃 in a notice of October 2024 has the value {@code 2024-09-30T17:12},
 * precision {@code MINUTE}, is approximate and {@code INFERRED} (the year stands elsewhere).
 *
 * @param value the point or interval meant
 * @param precision the smallest unit that stands in the text
 * @param approximate whether the words say about: 頃, 未明, 上旬
 * @param resolution where the parts of the value come from
 * @param calendar the calendar in which the year is written
 */
public record StatedDate(
    DateValue value,
    DatePrecision precision,
    boolean approximate,
    DateResolution resolution,
    CalendarSystem calendar,
    String text,
    Span span)
    implements Stated, Serializable {

  public StatedDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(resolution, "resolution");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /** The value's EDTF form. */
  public String edtf() {
    return value.edtf();
  }
}
