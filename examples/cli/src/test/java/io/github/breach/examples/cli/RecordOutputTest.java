package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordOutputTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private RecordOutput records = new RecordOutput(new PrintStream(bytes));

  @BeforeEach
  void begin() {
    records.begin("[\n", () -> "\n]\n");
  }

  @Test
  void whatIsStoppedEndsWithAWholeRecordAndTheClosingText() {
    records.write("{}");
    records.stop();
    records.write(",\n{}");
    records.end();
    assertEquals("[\n{}\n]\n", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theClosingTextIsWrittenOnce() {
    records.end();
    records.end();
    records.stop();
    assertEquals("[\n\n]\n", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void anUnpairedSurrogateCostsItselfOnly() {
    records.write("a\uD800b");
    records.end();
    assertEquals("[\na?b\n]\n", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void anOutputThatNobodyReadsIsNoticed() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    records = new RecordOutput(new PrintStream(closed));
    records.write("{}\n");
    assertFalse(records.flush());
  }
}
