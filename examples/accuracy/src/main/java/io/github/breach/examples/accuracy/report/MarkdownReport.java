package io.github.breach.examples.accuracy.report;

import io.github.breach.examples.accuracy.measure.Ablation;
import io.github.breach.examples.accuracy.measure.Accuracy;
import io.github.breach.examples.accuracy.measure.SetResult;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.FieldScore;
import io.github.breach.examples.accuracy.score.Scores;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The figures as a page: the same page for the same texts and rules, so that a difference in the
 * repository is a difference in what the parser does.
 */
public final class MarkdownReport {
  private static final String INTRODUCTION =
      """
      # Accuracy

      Written by the command in [README.md](README.md), not by hand. Each field's values are
      compared with what a careful reader found in the same notice
      ([how it is written down](../notices/README.md)). *Development* notices are those that rules
      are written with. *Held-out* notices are kept aside: no rule is tuned on them, so their
      misses are counted here and not listed.
      """;

  private MarkdownReport() {}

  /** The page, ending with a line break. */
  public static String of(Accuracy accuracy, Ablation ablation, String libraryVersion) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("\nLibrary version ").append(libraryVersion).append(".\n\n");
    page.append(
        "| set | inputs | notices | macro F1 | exact quotations | broken | hash of inputs |\n");
    page.append("|---|---:|---:|---:|---:|---:|---|\n");
    summary("development", accuracy.development(), page);
    summary("held-out", accuracy.heldOut(), page);
    page.append(
        """

        An exact quotation is a fact whose text is the input at the place that it names.

        ## By field

        P is the share of the values found that are right, R the share of the values stated that
        were found, F1 their harmonic mean; then the numbers of values right, extra and missing.

        """);
    fields(accuracy, page);
    page.append("\n## Without the dictionary\n\n");
    AblationTable.append(accuracy, ablation, page);
    page.append("\n## Misses in the development notices\n\n");
    MissTable.append(accuracy.development().notices(), page);
    return page.toString();
  }

  private static void summary(String name, SetResult result, StringBuilder page) {
    page.append("| ").append(name);
    page.append(" | ").append(result.set().inputs().size());
    page.append(" | ").append(result.set().notices());
    page.append(" | ").append(Figures.rounded(result.scores().macroF1()));
    page.append(" | ").append(result.quoted().exact());
    page.append(" | ").append(result.quoted().broken());
    page.append(" | `").append(result.set().hash()).append("` |\n");
  }

  private static void fields(Accuracy accuracy, StringBuilder page) {
    Scores development = accuracy.development().scores();
    Scores heldOut = accuracy.heldOut().scores();
    page.append("| field | F1 development | F1 held-out |");
    page.append(" P | R | right / extra / missing | P held-out | R held-out | held-out |\n");
    page.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    Arrays.stream(Field.values())
        .sorted(Comparator.comparing(Field::label))
        .forEach(
            field -> {
              FieldScore first = development.of(field);
              FieldScore second = heldOut.of(field);
              page.append("| ").append(field);
              page.append(" | ").append(Figures.rounded(first.f1()));
              page.append(" | ").append(Figures.rounded(second.f1())).append(" |");
              cells(first, page);
              cells(second, page);
              page.append('\n');
            });
  }

  private static void cells(FieldScore score, StringBuilder page) {
    page.append(' ').append(Figures.rounded(score.precision()));
    page.append(" | ").append(Figures.rounded(score.recall()));
    page.append(" | ").append(score.right());
    page.append(" / ").append(score.extra());
    page.append(" / ").append(score.missing()).append(" |");
  }
}
