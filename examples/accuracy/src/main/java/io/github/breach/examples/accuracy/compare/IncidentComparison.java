package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.Assessment;
import io.github.breach.model.AttackVector;
import io.github.breach.model.Certainty;
import io.github.breach.model.Evidence;
import io.github.breach.model.IncidentType;
import java.util.List;
import java.util.Optional;

/** What happened, by which way, what became of the data, and when. */
final class IncidentComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    wanted
        .child("types")
        .ifPresent(types -> types(types.wanted(IncidentType.class), found, verdicts));
    wanted
        .child("vectors")
        .ifPresent(vectors -> vectors(vectors.wanted(AttackVector.class), found, verdicts));
    if (wanted.judges("leakStatus")) {
      assessment(
          Field.LEAK_STATUS,
          found.record().map(d -> d.incident().leakStatus()),
          wanted.constants("leakStatus", Certainty.class),
          verdicts);
    }
    if (wanted.judges("secondaryDamage")) {
      assessment(
          Field.SECONDARY_DAMAGE,
          found.record().map(d -> d.incident().secondaryDamage()),
          wanted.constants("secondaryDamage", Certainty.class),
          verdicts);
    }
    if (wanted.judges("exposurePeriod")) {
      period(wanted.acceptable("exposurePeriod"), found, verdicts);
    }
  }

  private static void types(Wanted<IncidentType> wanted, Found found, Verdicts verdicts) {
    List<Placed<IncidentType>> types =
        found.all(d -> d.incident().types()).stream()
            .map(t -> Placed.at(t.type(), t.span()))
            .toList();
    verdicts.set(Field.INCIDENT_TYPES, Kinds.telling(types, wanted), wanted);
  }

  private static void vectors(Wanted<AttackVector> wanted, Found found, Verdicts verdicts) {
    List<Placed<AttackVector>> vectors =
        found.all(d -> d.incident().vectors()).stream()
            .map(v -> Placed.at(v.vector(), v.span()))
            .toList();
    verdicts.set(Field.VECTORS, Kinds.telling(vectors, wanted), wanted);
  }

  private static void assessment(
      Field field, Optional<Assessment> found, List<Certainty> acceptable, Verdicts verdicts) {
    Choice.judge(
        field,
        found.map(Assessment::status),
        found.flatMap(Assessment::evidence).map(Evidence::span),
        acceptable,
        verdicts);
  }

  /** A period that nobody states and nobody finds isn't counted as right. */
  private static void period(List<Optional<String>> acceptable, Found found, Verdicts verdicts) {
    Optional<Placed<String>> period =
        found.one(d -> d.incident().exposurePeriod()).map(p -> Placed.at(p.edtf(), p.span()));
    boolean expected = acceptable.stream().anyMatch(Optional::isPresent);
    if (period.isPresent() || expected) {
      boolean right = acceptable.contains(period.map(Placed::value));
      verdicts.single(
          Field.EXPOSURE_PERIOD, right, period, acceptable.stream().findFirst().flatMap(p -> p));
    }
  }
}
