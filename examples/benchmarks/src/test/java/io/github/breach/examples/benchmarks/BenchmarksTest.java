package io.github.breach.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** Every benchmark runs over the notices; how fast is not asked here. */
class BenchmarksTest {
  private final Notices notices = new Notices();
  private final Blackhole out =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  @Test
  void thereAreNoticesToRead() {
    assertFalse(notices.texts.isEmpty());
  }

  @Test
  void everyStageRuns() {
    StageBenchmark stages = new StageBenchmark();
    stages.fold(notices, out);
    stages.datesFoundAndResolved(out);
    stages.countsFound(out);
    stages.termsFound(out);
    stages.wholeParse(notices, out);
  }

  @Test
  void everyYardstickRuns() throws IOException {
    YardstickBenchmark yardsticks = new YardstickBenchmark();
    yardsticks.kuromojiTokens(notices, new YardstickBenchmark.Dictionary(), out);
    yardsticks.luceneTokens(notices, new YardstickBenchmark.LuceneDictionary(), out);
    yardsticks.fortyPatterns(notices, new YardstickBenchmark.Bank(), out);
    yardsticks.icuNormalisation(notices, out);
  }

  @Test
  void thePatternBankFindsWhatItIsFor() {
    assertTrue(new PatternBank().count("2031年4月1日、1,234件の氏名が漏えい") >= 3);
  }

  @Test
  void ratiosCompareWithEachYardstick() {
    Ratios ratios = new Ratios(1_000_000);
    ratios.add("fortyPatterns", 1, 0);
    ratios.add("kuromojiTokens", 2, 0);
    ratios.add("wholeParse", 8, 4_000_000);
    assertTrue(
        ratios.toMarkdown().contains("| `wholeParse` | 8.00 | 8.00 | 4.00 | 4.00 |"),
        ratios.toMarkdown());
  }
}
