package io.github.breach.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 2", "-2, -1"})
  void aSpanStartsInTheTextAndEndsAfterItsStart(int start, int end) {
    assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
  }

  @Test
  void aSpanCutsTheWordsOut() {
    assertEquals("36名", new Span(3, 6).of("件数 36名"));
    assertEquals(3, new Span(3, 6).length());
    assertEquals(Evidence.of("件数 36名", new Span(0, 2)), new Evidence("件数", new Span(0, 2)));
    assertThrows(IndexOutOfBoundsException.class, () -> new Span(3, 7).of("件数 36名"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, 1, 3, true,  true",
    "0, 4, 0, 4, true,  true",
    "0, 4, 3, 5, false, true",
    "0, 4, 4, 5, false, false",
    "0, 4, 2, 2, true,  true",
    "0, 4, 4, 4, true,  false",
  })
  void theEndIsNoPartOfASpan(int a, int b, int c, int d, boolean contains, boolean overlaps) {
    assertEquals(contains, new Span(a, b).contains(new Span(c, d)));
    assertEquals(overlaps, new Span(a, b).overlaps(new Span(c, d)));
  }

  @Test
  void anOffsetLiesInsideOrNot() {
    assertTrue(new Span(2, 4).contains(2));
    assertFalse(new Span(2, 4).contains(4));
    assertFalse(new Span(2, 4).contains(1));
  }

  @Test
  void spansSortByStartThenByEnd() {
    List<Span> sorted = List.of(new Span(0, 1), new Span(0, 2), new Span(1, 1));
    assertEquals(sorted, sorted.stream().sorted().toList());
    assertTrue(sorted.get(1).compareTo(sorted.get(0)) > 0);
  }
}
