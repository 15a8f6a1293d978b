package io.github.breach.extract.internal.assemble;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.StatedCount;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** What a noun beside 件 says that it counts. */
  private static final Set<CountUnit> NOUNS =
      EnumSet.of(CountUnit.ADDRESS, CountUnit.CARD, CountUnit.CONTRACT, CountUnit.ACCOUNT);

  private HeadlineCount() {}

  static Optional<StatedCount> of(List<StatedCount> counts) {
    boolean once = false;
    for (StatedCount count : counts) {
      once |= isTotal(count) && isOfPersons(count);
    }
    StatedCount best = null;
    for (StatedCount count : counts) {
      if (isTotal(count) && (best == null || compare(count, best, once) < 0)) {
        best = count;
      }
    }
    return best == null ? Optional.empty() : Optional.of(named(best, counts));
  }

  /** 29,310件のメールアドレス, and later 29,310件のうち: the one that says what was counted. */
  private static StatedCount named(StatedCount best, List<StatedCount> counts) {
    if (best.unit() != CountUnit.RECORD) {
      return best;
    }
    for (StatedCount count : counts) {
      boolean same = isTotal(count) && count.value().equals(best.value());
      if (same && NOUNS.contains(count.unit())) {
        return count;
      }
    }
    return best;
  }

  private static boolean isTotal(StatedCount count) {
    return count.scope() == CountScope.TOTAL && count.value().isPresent();
  }

  /** Below zero where {@code one} goes before {@code other}. */
  private static int compare(StatedCount one, StatedCount other, boolean once) {
    int order = rank(one, once) - rank(other, once);
    if (order == 0) {
      order = Long.compare(other.value().orElse(0), one.value().orElse(0));
    }
    return order == 0 ? one.span().compareTo(other.span()) : order;
  }

  /**
   * The lowest goes first.
   *
   * @param once whether some total counts each person once, so that a gross one goes last
   */
  private static int rank(StatedCount count, boolean once) {
    int gross = once && count.basis() == CountBasis.GROSS ? 1 : 0;
    int distinct = count.basis() == CountBasis.DISTINCT ? 0 : 1;
    int about = count.bound() == CountBound.ABOUT ? 1 : 0;
    return ((gross * ORDER.size() + ORDER.indexOf(count.unit())) * 2 + distinct) * 2 + about;
  }

  /** What stands for persons or their records, each once; 143組 beside 延べ301人分 doesn't. */
  private static boolean isOfPersons(StatedCount count) {
    return count.basis() != CountBasis.GROSS
        && ORDER.indexOf(count.unit()) < ORDER.indexOf(CountUnit.OTHER);
  }
}
