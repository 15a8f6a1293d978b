package io.github.breach.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number of affected persons, records, accounts and so on, at one place where it stands.
 *
 * <p>Example: 最大430件 has the value 430, the counter 件 and the bound {@code AT_MOST}.
 *
 * @param valueOrNull the number, or null with the bound {@code UNKNOWN}; see {@link #value()}
 * @param counterOrNull the counter as written (件, 名, 人分), or null where there is none
 * @param unit what is counted
 * @param bound how the number bounds the true one
 * @param basis whether one person may be counted twice
 * @param scope what the count is to the incident
 * @param dataCategories the data that a breakdown line names for its count
 */
public record StatedCount(
    @Nullable Long valueOrNull,
    @Nullable String counterOrNull,
    CountUnit unit,
    CountBound bound,
    CountBasis basis,
    CountScope scope,
    List<DataCategory> dataCategories,
    String text,
    Span span)
    implements Stated, Serializable {

  /**
   * @throws IllegalArgumentException if the number is negative, or is absent without the bound
   *     {@code UNKNOWN}
   */
  public StatedCount {
    if (valueOrNull == null ? bound != CountBound.UNKNOWN : valueOrNull < 0) {
      throw new IllegalArgumentException("no count: " + valueOrNull + " " + bound);
    }
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(scope, "scope");
    dataCategories = List.copyOf(dataCategories);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /** The number; empty where the notice says that it can't be told. */
  public OptionalLong value() {
    return valueOrNull == null ? OptionalLong.empty() : OptionalLong.of(valueOrNull);
  }
}
