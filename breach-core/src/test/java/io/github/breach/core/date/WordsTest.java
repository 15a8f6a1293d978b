package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.date.Starts.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a vocabulary is asked at a place of a text. */
class WordsTest {

  @ParameterizedTest(name = "{0} at {1} ends at {2}")
  @CsvSource({"3時ごろに, 2, 4", "3時頃に, 2, 3", "3時ごに, 2, -1", "3時ころころ, 2, 6", "頃, 1, -1", "頃, -1, -1"})
  void theLongestWordAtAPlaceIsFound(String text, int at, int end) {
    assertEquals(end, Words.of("ころ", "ごろ", "ころころ", "頃").end(text.toCharArray(), at));
  }

  @Test
  void aTableHoldsWordsOfSeveralKinds() {
    char[] label = "平日9時".toCharArray();
    char[] cue = "窓口9時".toCharArray();
    Words labels = Words.ofKind("business-hours.tsv", "LABEL");
    assertEquals(2, labels.end(label, 0));
    assertEquals(-1, labels.end(cue, 0));
    assertEquals(2, Words.all("business-hours.tsv").end(cue, 0));
  }

  @Test
  void aSetHasItsCharactersAlone() {
    CharSet brackets = CharSet.of("()「」");
    assertTrue(brackets.has('('));
    assertTrue(brackets.has('」'));
    assertFalse(brackets.has('年'));
    assertFalse(brackets.has((char) ('(' + 64)), "the same low bits");
    assertFalse(CharSet.of("").has('\0'));
  }

  private static final StartTable STARTS =
      new StartTable.Builder()
          .any("0123456789", Start.NUMBER)
          .pairs("毎", "年月日", Start.OTHER)
          .eras("令明", "日")
          .build();

  @Test
  void aTableKnowsWhatMayStartWithACharacter() {
    assertEquals(Start.NUMBER, STARTS.of('7'));
    assertEquals(Start.OTHER, STARTS.of('毎'));
    assertEquals(Start.ERA, STARTS.of('明'));
    assertEquals(Start.NOTHING, STARTS.of('は'));
  }

  @Test
  void aTableKnowsWhatMayFollow() {
    assertTrue(STARTS.goesOn('毎', '月'));
    assertFalse(STARTS.goesOn('毎', '回'));
    assertTrue(STARTS.goesOn('明', '日'));
    assertFalse(STARTS.goesOn('明', '治'));
    assertTrue(STARTS.never('毎', '回'));
    assertTrue(STARTS.never('は', '月'));
    assertFalse(STARTS.never('毎', '月'));
    assertFalse(STARTS.never('7', '回'));
    assertFalse(STARTS.never('明', '治'));
  }
}
