package io.github.breach.model.followup;

import io.github.breach.model.Assessment;
import io.github.breach.model.Certainty;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares how sure the reports are of a leak, and of damage after it. */
final class CertaintyChanges {
  private CertaintyChanges() {}

  static List<Change> between(Disclosure before, Disclosure after) {
    return Stream.of(
            change(
                new Matter.Leak(), before.incident().leakStatus(), after.incident().leakStatus()),
            change(
                new Matter.SecondaryDamage(),
                before.incident().secondaryDamage(),
                after.incident().secondaryDamage()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Change> change(Matter matter, Assessment earlier, Assessment later) {
    if (earlier.evidence().isEmpty() || later.evidence().isEmpty()) {
      return Optional.empty();
    }
    Evidence from = earlier.evidence().get();
    Evidence to = later.evidence().get();
    Certainty was = earlier.status();
    return switch (later.status()) {
      case CONFIRMED ->
          was == Certainty.POSSIBLE
              ? Optional.of(new Change.Confirmed(matter, from, to))
              : denied(matter, was, from, to);
      case POSSIBLE -> denied(matter, was, from, to);
      case NOT_OBSERVED ->
          was == Certainty.POSSIBLE || was == Certainty.CONFIRMED
              ? Optional.of(new Change.RuledOut(matter, from, to))
              : Optional.empty();
      case NOT_STATED -> Optional.empty();
    };
  }

  private static Optional<Change> denied(Matter matter, Certainty was, Evidence from, Evidence to) {
    return was == Certainty.NOT_OBSERVED
        ? Optional.of(new Change.DenialWithdrawn(matter, from, to))
        : Optional.empty();
  }
}
