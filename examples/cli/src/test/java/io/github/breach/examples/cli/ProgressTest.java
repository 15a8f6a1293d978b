package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  @Test
  void theLineSaysHowManyHowFastAndHowLong() {
    assertEquals("1,200/5,000 inputs  300/s  0:13 left", Progress.line(1200, 5000, 4.0));
    assertEquals("10/4,810 inputs  10/s  8:00 left", Progress.line(10, 4810, 1.0));
    assertEquals("5,000/5,000 inputs  0/s  0:00 left", Progress.line(5000, 5000, 1e9));
  }

  @ParameterizedTest
  @CsvSource({
    "false, true,  100, true",
    "true,  true,  100, false",
    "false, false, 100, false",
    "false, true,  5,   false",
  })
  void itIsShownForManyInputsOnATerminalThatShowsNoRecords(
      boolean outIsTerminal, boolean errIsTerminal, int inputs, boolean shown) {
    Progress progress = progress(outIsTerminal, errIsTerminal, inputs);
    now += 1_000_000_000L;
    progress.step();
    progress.end();
    assertEquals(shown, err.size() > 0);
  }

  @Test
  void itIsRedrawnFiveTimesASecondAtMostAndGoneAtTheEnd() {
    Progress progress = progress(false, true, 1000);
    for (int i = 0; i < 1000; i++) {
      now += 1_000_000L;
      progress.step();
    }
    progress.end();
    String drawn = err.toString(StandardCharsets.UTF_8);
    assertEquals(5, drawn.split("left", -1).length - 1);
    assertTrue(drawn.endsWith("\r\u001B[K"));
  }

  private Progress progress(boolean outIsTerminal, boolean errIsTerminal, int inputs) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new RecordOutput(stream),
            stream,
            new Terminal(outIsTerminal, errIsTerminal, 100, true));
    return Progress.on(console, inputs, () -> now);
  }
}
