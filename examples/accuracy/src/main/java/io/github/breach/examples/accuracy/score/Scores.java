package io.github.breach.examples.accuracy.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a set of notices.
 *
 * @param fields each field about which something was judged, in the order of {@link Field}
 */
public record Scores(Map<Field, FieldScore> fields) {

  public Scores {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
  }

  /** Counts verdicts. */
  public static Scores of(List<Verdict> verdicts) {
    EnumMap<Field, FieldScore> counted = new EnumMap<>(Field.class);
    for (Verdict verdict : verdicts) {
      FieldScore before = counted.getOrDefault(verdict.field(), FieldScore.NONE);
      counted.put(verdict.field(), before.with(verdict));
    }
    return new Scores(counted);
  }

  /** The counts of one field; none where nothing was judged. */
  public FieldScore of(Field field) {
    return fields.getOrDefault(field, FieldScore.NONE);
  }

  /** The mean of the fields' F1: a rare field weighs as much as a frequent one. */
  public double macroF1() {
    return fields.values().stream().mapToDouble(FieldScore::f1).average().orElse(0);
  }
}
