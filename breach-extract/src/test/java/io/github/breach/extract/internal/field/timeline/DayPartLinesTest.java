package io.github.breach.extract.internal.field.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartLinesTest {
  @ParameterizedTest
  @CsvSource({
    "午後 警察署に遺失届を提出, true",
    "夕方、職員が帰庁, true",
    "その後:保護者に説明, true",
    // a part of a word, of a time or of nothing
    "午後3時に職員が帰庁, false",
    "朝日町の窓口に届出, false",
    "午後, false",
    "午後 , false",
    "翌日 警察署に提出, false"
  })
  void aPartOfTheDayOpensARow(String line, boolean expected) {
    assertEquals(expected, DayPartLines.is(line, 0, line.length()));
  }
}
