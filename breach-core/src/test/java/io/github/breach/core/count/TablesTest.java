package io.github.breach.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the vocabulary's tables are asked at a place of a text. */
class TablesTest {
  private record Word(String word) implements WordTable.Entry {}

  private static final List<Word> WORDS =
      List.of(new Word("会員"), new Word("会員数"), new Word("会"), new Word("数"));

  @ParameterizedTest
  @CsvSource({"会員数, 0, 会員数", "会員は, 0, 会員", "会社, 0, 会", "員数, 0, ", "員数, 1, 数", "員, 1, ", "員, -1, "})
  void findsTheLongestWordThatStarts(String text, int at, @Nullable String word) {
    assertEquals(word, word(WordTable.startingAt(WORDS).find(text, at)));
  }

  @ParameterizedTest
  @CsvSource({"全会員数, 4, 会員数", "件数, 2, 数", "全会員, 3, 会員", "会社, 2, ", "数, 0, ", "数, 2, "})
  void findsTheLongestWordThatEnds(String text, int at, @Nullable String word) {
    assertEquals(word, word(WordTable.endingAt(WORDS).find(text, at)));
  }

  private static @Nullable String word(@Nullable Word found) {
    return found == null ? null : found.word();
  }

  @Test
  void aCellHasWordsOrADash() {
    assertEquals(List.of("滑", "満"), TableFile.words("滑 満"));
    assertEquals(List.of(), TableFile.words("-"));
  }

  @Test
  void aNounStandsBehindItsNumberOrBeforeItOrBoth() {
    NounTable nouns = NounTable.standard();
    assertNotNull(nouns.startingAt("口座", 0));
    assertNull(nouns.endingAt("口座", 2));
    assertNotNull(nouns.endingAt("件数", 2));
    assertNull(nouns.startingAt("件数", 0));
    assertNotNull(nouns.startingAt("会員", 0));
    assertNotNull(nouns.endingAt("会員", 2));
  }

  @Test
  void onlyAPartOfItsUnitGoesOnAnAmount() {
    MeasureTable measures = MeasureTable.standard();
    assertNotNull(measures.smallerThan("円", "10円50銭", 5));
    assertNull(measures.smallerThan("円", "10円50円", 5));
    assertNull(measures.smallerThan("ドル", "10ドル50銭", 6));
  }

  @Test
  void onlyABasisStandsBehindItsNumber() {
    QualifierTable words = QualifierTable.standard();
    assertNotNull(words.basisAt("95名(実数)", 4));
    assertNull(words.basisAt("95名(約", 4));
    assertNotNull(words.endingAt("約95名", 1));
  }
}
