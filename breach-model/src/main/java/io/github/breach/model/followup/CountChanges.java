package io.github.breach.model.followup;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountScope;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedCount;
import java.util.List;
import java.util.Optional;

/** Compares the number affected. */
final class CountChanges {
  private CountChanges() {}

  static List<Change> between(Disclosure before, Disclosure after) {
    Optional<StatedCount> to = after.affectedTotal().filter(c -> c.value().isPresent());
    if (to.isEmpty()) {
      return List.of();
    }
    Optional<StatedCount> from = before.affectedTotal().filter(c -> c.value().isPresent());
    if (from.isEmpty()) {
      List<Stated> open =
          before.counts().stream().filter(c -> c.value().isEmpty()).<Stated>map(c -> c).toList();
      return List.of(new Change.CountDetermined(open, to.get()));
    }
    StatedCount earlier = from.get();
    return comparable(earlier, to.get(), after)
        .filter(later -> !says(later, earlier))
        .<Change>map(later -> new Change.CountCorrected(earlier, later))
        .stream()
        .toList();
  }

  /**
   * The later total of what the earlier one counts: 549名分(576件) against 560名分 compares persons with
   * persons.
   */
  private static Optional<StatedCount> comparable(
      StatedCount earlier, StatedCount headline, Disclosure after) {
    if (counts(headline, earlier)) {
      return Optional.of(headline);
    }
    return after.counts().stream()
        .filter(c -> c.scope() == CountScope.TOTAL && c.value().isPresent())
        .filter(c -> counts(c, earlier))
        .findFirst();
  }

  private static boolean counts(StatedCount later, StatedCount earlier) {
    boolean sameBasis =
        later.basis() == earlier.basis()
            || later.basis() == CountBasis.UNSTATED
            || earlier.basis() == CountBasis.UNSTATED;
    return later.unit() == earlier.unit() && sameBasis;
  }

  private static boolean says(StatedCount later, StatedCount earlier) {
    return later.value().equals(earlier.value()) && later.bound() == earlier.bound();
  }
}
