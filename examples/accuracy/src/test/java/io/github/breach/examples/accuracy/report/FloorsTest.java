package io.github.breach.examples.accuracy.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorsTest {

  @Test
  void whatIsWrittenIsReadBack() {
    Floors floors =
        new Floors(
            List.of(
                new Floors.Row("development", "title", new BigDecimal("0.979")),
                new Floors.Row("held-out", "macro", new BigDecimal("0.910"))));
    assertEquals(floors, Floors.parse(floors.tsv()));
  }
}
