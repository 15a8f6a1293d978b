package io.github.breach.extract.internal.assemble;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.StatedCount;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the headline count of a notice among its totals.
 *
 * <p>The distinct before the gross, persons before whatever else was counted, the exact before the
 * approximate, then the larger, then the first. None where only parts, or nothing, can be told.
 */
final class HeadlineCount {
  private static final List<CountUnit> ORDER =
      List.of(
          CountUnit.PERSON,
          CountUnit.ACCOUNT,
          CountUnit.HOUSEHOLD,
          CountUnit.CONTRACT,
          CountUnit.RECORD,
          CountUnit.ADDRESS,
          CountUnit.CARD,
          CountUnit.OTHER,
          CountUnit.ORGANIZATION,
          CountUnit.DOCUMENT,
          CountUnit.MESSAGE,
          CountUnit.DEVICE);

  private HeadlineCount() {}

  static Optional<StatedCount> of(List<StatedCount> counts) {
    StatedCount best = null;
    for (StatedCount count : counts) {
      boolean total = count.scope() == CountScope.TOTAL && count.value().isPresent();
      if (total && (best == null || compare(count, best) < 0)) {
        best = count;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Below zero where {@code one} goes before {@code other}. */
  private static int compare(StatedCount one, StatedCount other) {
    int order = rank(one) - rank(other);
    if (order == 0) {
      order = Long.compare(other.value().orElse(0), one.value().orElse(0));
    }
    return order == 0 ? one.span().compareTo(other.span()) : order;
  }

  private static int rank(StatedCount count) {
    int gross = count.basis() == CountBasis.GROSS ? 1 : 0;
    int distinct = count.basis() == CountBasis.DISTINCT ? 0 : 1;
    int about = count.bound() == CountBound.ABOUT ? 1 : 0;
    return ((gross * ORDER.size() + ORDER.indexOf(count.unit())) * 2 + distinct) * 2 + about;
  }
}
