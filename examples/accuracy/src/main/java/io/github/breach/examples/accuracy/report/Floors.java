package io.github.breach.examples.accuracy.report;

import io.github.breach.examples.accuracy.measure.Accuracy;
import io.github.breach.examples.accuracy.score.Scores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The F1 below which no field may fall, as a table for the build: set, field, figure.
 *
 * @param rows sorted by set, then by field
 */
public record Floors(List<Row> rows) {
  private static final BigDecimal MARGIN = new BigDecimal("0.010");
  private static final String HEADER =
      """
      # The lowest F1 that each field may have; the build fails below it. Written by the accuracy
      # report with --floors: the figures of that day less 0.010.
      # set\tfield\tfloor
      """;

  /**
   * @param set {@code development} or {@code held-out}
   * @param field a field's label, or {@code macro} for the mean of all
   */
  public record Row(String set, String field, BigDecimal floor) {

    /** The figure that this floor is for. */
    public double figure(Accuracy accuracy) {
      Scores scores =
          set.equals("held-out") ? accuracy.heldOut().scores() : accuracy.development().scores();
      return figures(scores).getOrDefault(field, 0.0);
    }

    @Override
    public String toString() {
      return set + " " + field + " " + floor;
    }
  }

  public Floors {
    rows = List.copyOf(rows);
  }

  /** Floors just below the figures measured. */
  public static Floors below(Accuracy accuracy) {
    List<Row> rows = new ArrayList<>();
    add("development", accuracy.development().scores(), rows);
    add("held-out", accuracy.heldOut().scores(), rows);
    return new Floors(rows);
  }

  /** Reads what {@link #tsv()} wrote. */
  public static Floors parse(String tsv) {
    return new Floors(
        tsv.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(cells -> new Row(cells[0], cells[1], new BigDecimal(cells[2])))
            .toList());
  }

  /** The table with its comment. */
  public String tsv() {
    StringBuilder tsv = new StringBuilder(HEADER);
    for (Row row : rows) {
      tsv.append(row.set()).append('\t').append(row.field()).append('\t');
      tsv.append(row.floor().toPlainString()).append('\n');
    }
    return tsv.toString();
  }

  private static void add(String set, Scores scores, List<Row> rows) {
    figures(scores)
        .forEach(
            (field, f1) ->
                rows.add(
                    new Row(set, field, Figures.floor(f1).subtract(MARGIN).max(BigDecimal.ZERO))));
  }

  private static Map<String, Double> figures(Scores scores) {
    Map<String, Double> figures = new TreeMap<>();
    scores.fields().forEach((field, score) -> figures.put(field.label(), score.f1()));
    figures.put("macro", scores.macroF1());
    return figures;
  }
}
