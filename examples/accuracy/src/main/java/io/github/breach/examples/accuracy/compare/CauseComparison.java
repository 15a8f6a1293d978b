package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Disclosure;
import java.util.List;
import java.util.Optional;

/** The causes, and for each one found its categories and how sure it is. */
final class CauseComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("causes")) {
      return;
    }
    List<Fragments.Pair<Cause>> pairs =
        Fragments.pair(
            Field.CAUSES_TEXT,
            found.all(Disclosure::causes),
            wanted.entries("causes"),
            wanted.texts("causesMay"),
            verdicts);
    for (Fragments.Pair<Cause> pair : pairs) {
      Cause cause = pair.found();
      Judgement entry = pair.wanted();
      entry
          .child("categories")
          .ifPresent(
              categories ->
                  verdicts.set(
                      Field.CAUSES_CATEGORY,
                      Kinds.at(cause.span(), cause.categories()),
                      categories.wanted(CauseCategory.class),
                      Optional.of(cause.span())));
      if (entry.judges("status")) {
        Choice.judge(
            Field.CAUSES_STATUS,
            Optional.of(cause.status()),
            Optional.of(cause.span()),
            entry.constants("status", CauseStatus.class),
            verdicts);
      }
    }
  }
}
