package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell knows the commands, the options and what may stand behind them. */
class CompletionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse",
        "dates",
        "counts",
        "--format",
        "--save-text",
        "\"json\" \"ndjson\" \"table\" \"csv\"",
        "\"notices\" \"events\" \"counts\"",
        "\"en\" \"ja\"",
      })
  void theScriptKnows(String word) {
    Execution run = Execution.of("generate-completion");
    assertEquals(0, run.status());
    assertTrue(run.out().contains(word), word);
  }

  @Test
  void theHelpSaysWhatTheStatusMeansAndGivesExamples() {
    for (String[] arguments : new String[][] {{"--help"}, {"parse", "--help"}}) {
      String help = Execution.of(arguments).out();
      assertTrue(help.contains("  1   some input could not be read"), help);
      assertTrue(help.contains("breach parse --format html"), help);
    }
  }
}
