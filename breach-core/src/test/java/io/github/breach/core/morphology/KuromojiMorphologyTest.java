package io.github.breach.core.morphology;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KuromojiMorphologyTest {
  private static final Morphology WORDS = Morphology.kuromoji();

  @ParameterizedTest
  @CsvSource({
    "手順を改めた, 手順 を 改める た, NOUN PARTICLE VERB AUXILIARY",
    "原因だ, 原因 だ, NOUN COPULA",
    "読んだ, 読む だ, VERB AUXILIARY",
    "先月調査しない, 先月 調査 する ない, TIME_NOUN VERBAL_NOUN VERB AUXILIARY",
    "中村さん, 中村 さん, PERSON_NAME SUFFIX",
    "札幌で, 札幌 で, PLACE_NAME PARTICLE",
    "改めること, 改める こと, VERB DEPENDENT_NOUN",
  })
  void knowsTheBaseFormsOfWordsAndTheirSorts(String text, String baseForms, String sorts) {
    List<Morpheme> morphemes = WORDS.analyze(text);
    assertEquals(baseForms, joined(morphemes, Morpheme::baseForm));
    assertEquals(sorts, joined(morphemes, m -> m.partOfSpeech().name()));
  }

  @Test
  void offsetsAreOfTheTextThatWasGiven() {
    Morpheme second = WORDS.analyze("端末を交換").get(1);
    assertEquals(new Morpheme("を", "を", PartOfSpeech.PARTICLE, 2, 3), second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"年", "【", "か", "\uD800", "\0", "😀", "1", "ー", "あ。", " ", "漢字かなカナABC"})
  void hundredThousandOfAnythingAreReadPieceByPiece(String unit) {
    MorphologyLawsTest.assertTiles(unit.repeat(100_000), WORDS);
  }

  @Test
  void aCutBetweenPiecesFallsBehindAMarkWhereOneIsNear() {
    String text = "申請書の控えを職員が確認し保管庫に戻していました。".repeat(20);
    assertEquals('。', text.charAt(Pieces.end(text, 0) - 1));
  }

  @Test
  void aTextOfAPieceIsNotCut() {
    String text = "年、" + "年".repeat(158);
    assertEquals(160, Pieces.end(text, 0));
    assertEquals(162, Pieces.end("年年" + text, 2));
    assertEquals(160, Pieces.end("年".repeat(161), 0));
  }

  @Test
  void aCutBetweenPiecesLeavesAPairWhole() {
    String text = "年".repeat(159) + "😀" + "年".repeat(9);
    assertEquals(159, Pieces.end(text, 0));
    assertEquals(161, Pieces.end(text, 1));
  }

  @Test
  void aWordIsOfItsSort() {
    Morpheme particle = WORDS.analyze("端末を交換").get(1);
    assertTrue(particle.is(PartOfSpeech.PARTICLE));
    assertFalse(particle.is(PartOfSpeech.NOUN));
  }

  @Test
  void aDictionaryIsAskedForOnlyByAText() {
    Morphology untouched =
        new KuromojiMorphology(
            () -> {
              throw new IllegalStateException("loaded");
            });
    assertDoesNotThrow(() -> untouched.analyze(""));
    assertThrows(IllegalStateException.class, () -> untouched.analyze("端末"));
  }

  @Test
  void allThreadsReadTheSameWords() {
    List<Morpheme> expected = WORDS.analyze("委託先の端末を点検しておりませんでした。");
    assertFalse(expected.isEmpty());
    assertTrue(
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> Morphology.kuromoji().analyze("委託先の端末を点検しておりませんでした。"))
            .allMatch(expected::equals));
  }

  @Test
  void noneKnowsNoWords() {
    assertEquals(List.of(), Morphology.none().analyze("端末を点検"));
  }

  private static String joined(List<Morpheme> morphemes, Function<Morpheme, String> part) {
    return morphemes.stream().map(part).collect(Collectors.joining(" "));
  }
}
