package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Disclosure;
import io.github.breach.model.StatedCount;
import java.util.Optional;

/** The headline count: right only with its number, unit and bound together. */
final class TotalComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("total")) {
      return;
    }
    Optional<Judgement> want = wanted.child("total");
    Optional<StatedCount> total = found.one(Disclosure::affectedTotal);
    if (want.isEmpty() && total.isEmpty()) {
      return;
    }
    boolean right = want.isPresent() && total.isPresent() && same(want.get(), total.get());
    verdicts.single(
        Field.AFFECTED_TOTAL,
        right,
        total.map(t -> Placed.at(shown(t), t.span())),
        want.map(TotalComparison::shown));
  }

  private static boolean same(Judgement want, StatedCount total) {
    return total.value().equals(want.number("value"))
        && want.constants("unit", CountUnit.class).contains(total.unit())
        && want.constant("bound", CountBound.class).orElse(total.bound()) == total.bound();
  }

  private static String shown(StatedCount total) {
    String number = total.value().isPresent() ? total.value().getAsLong() + " " : "";
    return number + total.unit() + " " + total.bound();
  }

  private static String shown(Judgement want) {
    String number = want.number("value").isPresent() ? want.number("value").getAsLong() + " " : "";
    return number
        + String.join(" or ", want.texts("unit"))
        + want.text("bound").map(b -> " " + b).orElse("");
  }
}
