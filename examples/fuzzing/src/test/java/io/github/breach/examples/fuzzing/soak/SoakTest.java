package io.github.breach.examples.fuzzing.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.extract.DisclosureParser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoakTest {
  private static final List<String> NOTICES = List.of("個人情報漏えいに関するお詫び\n対象は12件です。", "お詫び\n");

  @Test
  void aMomentOfItReadsTextsAndHoldsToItsAnswers() throws Exception {
    SoakResult result = new Soak(NOTICES).run(Duration.ofMillis(400), 2);
    assertTrue(result.parses() > 0);
    assertEquals(0, result.otherAnswers());
    assertEquals(2, result.held().size());
  }

  @Test
  void aNumberAlwaysGivesTheSameText() {
    for (long number = 0; number < 200; number++) {
      assertEquals(new Mixture(NOTICES).text(number), new Mixture(NOTICES).text(number));
    }
  }

  @Test
  void anotherAnswerIsNoticed() {
    DisclosureParser parser = DisclosureParser.standard();
    Answers answers = new Answers(1);
    assertTrue(answers.isTheSame(0, parser.parseAll(NOTICES.get(0))));
    assertTrue(answers.isTheSame(0, parser.parseAll(NOTICES.get(0))));
    assertFalse(answers.isTheSame(0, parser.parseAll(NOTICES.get(1))));
  }

  @Test
  void aHeapThatGrowsIsNotWell() {
    Duration hour = Duration.ofHours(1);
    assertTrue(new SoakResult(hour, 2, 1, 1, 0, List.of(1L, 50_000L, 50_100L, 50_090L)).isWell());
    assertFalse(new SoakResult(hour, 2, 1, 1, 0, List.of(1L, 50_000L, 55_000L, 60_000L)).isWell());
    assertFalse(new SoakResult(hour, 2, 1, 1, 1, List.of(1L, 5L, 5L, 5L)).isWell());
  }
}
