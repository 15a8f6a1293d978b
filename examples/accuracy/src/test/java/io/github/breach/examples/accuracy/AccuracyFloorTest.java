package io.github.breach.examples.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.examples.accuracy.measure.Accuracy;
import io.github.breach.examples.accuracy.report.Floors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No change may cost a field more than its floor allows, on either set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccuracyFloorTest {
  private Accuracy accuracy;

  @BeforeAll
  void measure() throws IOException {
    accuracy = Accuracy.measure(Path.of("..", "notices"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("floors")
  void aFieldStaysAboveItsFloor(Floors.Row row) {
    double figure = row.figure(accuracy);
    assertTrue(
        figure >= row.floor().doubleValue(), () -> row + " is above today's F1 of " + figure);
  }

  @Test
  void everyFieldMeasuredHasAFloor() throws IOException {
    assertEquals(
        Floors.below(accuracy).rows().stream().map(r -> r.set() + " " + r.field()).toList(),
        floors().map(r -> r.set() + " " + r.field()).toList());
  }

  @Test
  void everyFactQuotesItsNotice() {
    assertEquals(0, accuracy.development().quoted().broken());
    assertEquals(0, accuracy.heldOut().quoted().broken());
  }

  static Stream<Floors.Row> floors() throws IOException {
    try (InputStream in = AccuracyFloorTest.class.getResourceAsStream("floors.tsv")) {
      byte[] bytes = Objects.requireNonNull(in, "floors.tsv").readAllBytes();
      return Floors.parse(new String(bytes, StandardCharsets.UTF_8)).rows().stream();
    }
  }
}
