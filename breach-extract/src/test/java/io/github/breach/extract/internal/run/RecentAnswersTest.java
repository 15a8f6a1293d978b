package io.github.breach.extract.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.morphology.Morpheme;
import io.github.breach.core.morphology.Morphology;
import io.github.breach.core.morphology.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {
  private final List<String> asked = new ArrayList<>();
  private final Morphology dictionary =
      text -> {
        asked.add(text);
        return List.of(new Morpheme(text, text, PartOfSpeech.NOUN, 0, text.length()));
      };

  @Test
  void theDictionaryReadsTheSameWordsOnce() {
    Morphology answers = new RecentAnswers(dictionary);
    List<Morpheme> first = answers.analyze("委託先のみなと印刷");
    assertEquals(first, answers.analyze("委託先のみなと印刷"));
    assertEquals(List.of("委託先のみなと印刷"), asked);
  }

  @Test
  void otherWordsAreReadForThemselvesAlsoWhereTheyTakeAnothersPlace() {
    Morphology answers = new RecentAnswers(dictionary);
    for (int i = 0; i < 100; i++) {
      String words = "第" + i + "営業所";
      assertEquals(words, answers.analyze(words).get(0).surface());
    }
    assertEquals(100, asked.size());
  }
}
