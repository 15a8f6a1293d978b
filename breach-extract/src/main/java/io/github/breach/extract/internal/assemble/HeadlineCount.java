package io.github.breach.extract.internal.assemble;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.StatedCount;
import java.util.Comparator;
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
    List<StatedCount> totals =
        counts.stream()
            .filter(c -> c.scope() == CountScope.TOTAL && c.value().isPresent())
            .toList();
    boolean distinct = totals.stream().anyMatch(HeadlineCount::isOfPersons);
    return totals.stream()
        .min(
            Comparator.<StatedCount>comparingInt(
                    c -> distinct && c.basis() == CountBasis.GROSS ? 1 : 0)
                .thenComparingInt(c -> ORDER.indexOf(c.unit()))
                .thenComparingInt(c -> c.basis() == CountBasis.DISTINCT ? 0 : 1)
                .thenComparingInt(c -> c.bound() == CountBound.ABOUT ? 1 : 0)
                .thenComparing(c -> c.value().orElse(0), Comparator.reverseOrder())
                .thenComparing(StatedCount::span));
  }

  /** What stands for persons or their records, each once; 143組 beside 延べ301人分 doesn't. */
  private static boolean isOfPersons(StatedCount count) {
    return count.basis() != CountBasis.GROSS
        && ORDER.indexOf(count.unit()) < ORDER.indexOf(CountUnit.OTHER);
  }
}
