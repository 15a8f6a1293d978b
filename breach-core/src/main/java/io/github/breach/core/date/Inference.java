package io.github.breach.core.date;

import java.util.Objects;

/**
 * Why a part of a date that isn't written is what it is.
 *
 * <p>Example: 7月4日 after 2023年6月26日 has its {@code YEAR} from the {@code NARRATIVE}.
 */
public record Inference(Part part, Source source) {

  /** The part that isn't written. */
  public enum Part {
    /** The year. */
    YEAR,
    /** The month. */
    MONTH,
    /** The whole date: 同日, or a time of day alone. */
    DATE
  }

  /** Where it comes from. */
  public enum Source {
    /** An earlier date of the text. */
    NARRATIVE,
    /** The day of publication. */
    PUBLICATION,
    /** The caller's date. */
    REFERENCE,
    /** The other side of the range. */
    RANGE,
    /** The weekday that is written, of which only one year or month has it. */
    WEEKDAY
  }

  public Inference {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(source, "source");
  }
}
