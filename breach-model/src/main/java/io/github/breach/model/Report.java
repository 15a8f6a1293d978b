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

  public Report {
    Objects.requireNonNull(stage, "stage");
    earlier = List.copyOf(earlier);
  }

  /** The number in 第N報; empty where none is given. */
  public OptionalInt sequence() {
    return sequenceOrNull == null ? OptionalInt.empty() : OptionalInt.of(sequenceOrNull);
  }
}
