package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened, how, and how sure the notice is of the leak.
 *
 * @param types what happened, each type once
 * @param vectors the techniques named, each once
 * @param leakStatus whether data left or was seen by outsiders
 * @param secondaryDamage whether the data was misused afterwards: 二次被害
 * @param exposurePeriodOrNull when the data was exposed, or null
 */
public record Incident(
    List<TypeMention> types,
    List<VectorMention> vectors,
    Assessment leakStatus,
    Assessment secondaryDamage,
    @Nullable StatedDate exposurePeriodOrNull)
    implements Serializable {

  public Incident {
    types = List.copyOf(types);
    vectors = List.copyOf(vectors);
    Objects.requireNonNull(leakStatus, "leakStatus");
    Objects.requireNonNull(secondaryDamage, "secondaryDamage");
  }

  /**
   * When the data was exposed, or which transactions' dates are affected; empty where not stated.
   */
  public Optional<StatedDate> exposurePeriod() {
    return Optional.ofNullable(exposurePeriodOrNull);
  }
}
