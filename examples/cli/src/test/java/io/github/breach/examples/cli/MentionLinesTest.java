package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionLinesTest {
  private static final String NONE = "{\"mentions\":[]}";

  @ParameterizedTest
  @ValueSource(strings = {"dates", "counts"})
  void everyLineHasItsObjectAndTheLastNeedsNoLineEnd(String command) {
    Execution run = Execution.withInput("お知らせ\n\nお詫び", command);
    assertEquals(0, run.status());
    assertEquals((NONE + "\n").repeat(3), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dates", "counts"})
  void noInputGivesNoOutput(String command) {
    assertEquals(new Execution(0, "", ""), Execution.withInput("", command));
  }

  @ParameterizedTest
  @CsvSource({"dates, 2024年5月7日", "counts, 36名"})
  void aLineEndIsNoPartOfTheText(String command, String text) {
    String unix = Execution.withInput(text + "\n" + text, command).out();
    String windows = Execution.withInput(text + "\r\n" + text + "\r\n", command).out();
    assertEquals(unix, windows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dates", "counts"})
  void aMalformedLineKeepsItsPlaceAndIsNamed(String command) throws IOException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.write("あ\n".getBytes(StandardCharsets.UTF_8));
    input.write(new byte[] {'x', (byte) 0xFF, '\n'});
    input.write("い\n".getBytes(StandardCharsets.UTF_8));
    Execution run = Execution.withInput(input.toByteArray(), command);
    assertEquals(1, run.status());
    assertEquals(3, run.lines().size());
    assertTrue(run.err().contains("standard input: byte 5 is not UTF-8: FF"), run.err());
  }

  @Test
  void theReferenceDateIsADate() {
    assertEquals(2, Execution.withInput("", "dates", "--reference-date", "May").status());
    assertEquals(0, Execution.withInput("", "dates", "--reference-date", "2024-05-07").status());
  }
}
