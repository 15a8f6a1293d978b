package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureStatus;
import java.util.List;
import java.util.Optional;

/** The preventive measures, and for each one found how far it is. */
final class MeasureComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("measures")) {
      return;
    }
    List<Fragments.Pair<Measure>> pairs =
        Fragments.pair(
            Field.MEASURES_TEXT,
            found.all(Disclosure::measures),
            wanted.entries("measures"),
            wanted.texts("measuresMay"),
            verdicts);
    for (Fragments.Pair<Measure> pair : pairs) {
      if (pair.wanted().judges("status")) {
        Choice.judge(
            Field.MEASURES_STATUS,
            Optional.of(pair.found().status()),
            Optional.of(pair.found().span()),
            pair.wanted().constants("status", MeasureStatus.class),
            verdicts);
      }
    }
  }
}
