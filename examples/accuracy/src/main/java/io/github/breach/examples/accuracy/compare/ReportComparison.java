package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.ReportStage;
import java.util.List;
import java.util.Optional;

/** Which report about its incident the notice is, and the releases that it names before. */
final class ReportComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (wanted.judges("stage")) {
      Optional<ReportStage> stage = found.record().map(d -> d.report().stage());
      Choice.judge(Field.STAGE, stage, wanted.constants("stage", ReportStage.class), verdicts);
    }
    if (wanted.judges("earlier")) {
      List<Placed<String>> earlier =
          found.all(d -> d.report().earlier()).stream()
              .map(d -> Placed.at(d.edtf(), d.span()))
              .toList();
      verdicts.set(
          Field.EARLIER, earlier, Wanted.of(wanted.texts("earlier"), wanted.texts("earlierMay")));
    }
  }
}
