package io.github.breach.extract.internal.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SurfacesTest {
  private static final Surfaces DENIALS = Surfaces.of("ない", "ません", "ませんでした");

  @Test
  void takesTheLongestAtAPlace() {
    assertEquals(6, DENIALS.startAt("確認されておりませんでした。", 7));
    assertEquals(0, DENIALS.startAt("確認されておりませんでした。", 6));
    assertEquals(0, DENIALS.startAt("ない", 2));
  }

  @Test
  void takesTheLongestAtTheEnd() {
    assertEquals(3, DENIALS.end("ございません", 0, 6));
    assertEquals(0, DENIALS.end("ございます", 0, 5));
    assertEquals(0, DENIALS.end("", 0, 0));
  }

  @Test
  void looksForWhatStandsWholeInAPart() {
    assertTrue(DENIALS.isIn("漏えいはない。", 0, 7));
    assertFalse(DENIALS.isIn("漏えいはない。", 0, 5));
    assertEquals(4, DENIALS.firstIn("漏えいはない。", 0, 7));
  }

  @Test
  void tellsItsOwnSurfacesFromOthers() {
    assertTrue(DENIALS.is("ません", 0, 3));
    assertFalse(DENIALS.is("ません", 0, 2));
    assertFalse(DENIALS.is("", 0, 0));
  }
}
