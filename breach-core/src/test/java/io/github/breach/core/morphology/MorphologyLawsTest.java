package io.github.breach.core.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MorphologyLawsTest {
  private static final Morphology WORDS = Morphology.kuromoji();

  @Property(seed = "1", tries = 200)
  void theWordsOfAnyTextTileIt(@ForAll("texts") String text) {
    assertTiles(text, WORDS);
  }

  @Property(seed = "1", tries = 50)
  void theSameTextHasTheSameWords(@ForAll("texts") String text) {
    assertEquals(WORDS.analyze(text), Morphology.kuromoji().analyze(text));
  }

  static void assertTiles(String text, Morphology morphology) {
    int at = 0;
    for (Morpheme morpheme : morphology.analyze(text)) {
      assertEquals(at, morpheme.start());
      assertEquals(text.substring(morpheme.start(), morpheme.end()), morpheme.surface());
      at = morpheme.end();
    }
    assertEquals(text.length(), at);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> japanese =
        Arbitraries.of(
            "端末", "を", "交換", "しました", "。", "、", "年", "【", "】", "1,234件", " ", "\n", "㈱", "か",
            "\uD83D", "\uDE00", "😀", "\0", "Abc", "ー", "サーバー", "゛", "\t", "𠮷");
    return Arbitraries.oneOf(
        japanese.list().ofMaxSize(120).map(parts -> String.join("", parts)),
        Arbitraries.strings().ofMaxLength(400));
  }
}
