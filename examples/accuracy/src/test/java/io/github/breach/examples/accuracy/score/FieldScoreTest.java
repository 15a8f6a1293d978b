package io.github.breach.examples.accuracy.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldScoreTest {

  @ParameterizedTest
  @CsvSource({
    "3, 1, 0, 0.75, 1, 0.857",
    "3, 0, 3, 1, 0.5, 0.667",
    "0, 2, 1, 0, 0, 0",
    "0, 0, 0, 0, 0, 0",
  })
  void f1LiesBetweenPrecisionAndRecall(
      int right, int extra, int missing, double precision, double recall, double f1) {
    FieldScore score = new FieldScore(right, extra, missing);
    assertEquals(precision, score.precision(), 0.0005);
    assertEquals(recall, score.recall(), 0.0005);
    assertEquals(f1, score.f1(), 0.0005);
  }
}
