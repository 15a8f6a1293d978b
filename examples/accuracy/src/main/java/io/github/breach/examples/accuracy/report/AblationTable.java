package io.github.breach.examples.accuracy.report;

import io.github.breach.examples.accuracy.measure.Ablation;
import io.github.breach.examples.accuracy.measure.Accuracy;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Scores;
import java.util.Arrays;
import java.util.Comparator;

/** What the dictionary is good for: the fields that change without it. */
final class AblationTable {
  private AblationTable() {}

  static void append(Accuracy with, Ablation ablation, StringBuilder page) {
    Scores development = with.development().scores();
    Scores heldOut = with.heldOut().scores();
    Scores developmentWithout = ablation.without().development().scores();
    Scores heldOutWithout = ablation.without().heldOut().scores();
    page.append(ablation.askedInputs()).append(" of ").append(ablation.inputs());
    page.append(" inputs ask the dictionary a question; the others never load it.");
    page.append(" F1 of the fields that change when there is none:\n\n");
    page.append("| field | development | without | held-out | without |\n");
    page.append("|---|---:|---:|---:|---:|\n");
    Arrays.stream(Field.values())
        .sorted(Comparator.comparing(Field::label))
        .filter(
            f ->
                !development.of(f).equals(developmentWithout.of(f))
                    || !heldOut.of(f).equals(heldOutWithout.of(f)))
        .forEach(
            f ->
                row(
                    f.label(),
                    page,
                    development.of(f).f1(),
                    developmentWithout.of(f).f1(),
                    heldOut.of(f).f1(),
                    heldOutWithout.of(f).f1()));
    row(
        "**all fields (macro)**",
        page,
        development.macroF1(),
        developmentWithout.macroF1(),
        heldOut.macroF1(),
        heldOutWithout.macroF1());
  }

  private static void row(String label, StringBuilder page, double... figures) {
    page.append("| ").append(label);
    for (double figure : figures) {
      page.append(" | ").append(Figures.rounded(figure));
    }
    page.append(" |\n");
  }
}
