package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which report about its incident the notice is.
 *
 * @param stage first, later or last
 * @param sequenceOrNull the number in 第N報, or null
 * @param earlier dates of earlier releases about the same incident
 */
public record Report(ReportStage stage, @Nullable Integer sequenceOrNull, List<StatedDate> earlier)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public Report {
    Objects.requireNonNull(stage, "stage");
    if (sequenceOrNull != null && sequenceOrNull < 1) {
      throw new IllegalArgumentException("reports are counted from 1: " + sequenceOrNull);
    }
    earlier = List.copyOf(earlier);
  }

  /** The number in 第N報; empty where none is given. */
  public OptionalInt sequence() {
    return sequenceOrNull == null ? OptionalInt.empty() : OptionalInt.of(sequenceOrNull);
  }
}
