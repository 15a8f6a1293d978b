package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and PDF files are read like texts; what can't be read costs itself only. */
class ParseDocumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DOCUMENTS =
      Path.of("../documents/src/test/resources/io/github/breach/examples/documents");
  private static final String PAGE = DOCUMENTS + "/shiosai.html";
  private static final String PDF = DOCUMENTS + "/shiosai.pdf";

  private final Path folder;

  ParseDocumentsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aPageAndItsPrintGiveTheSameFacts() throws JsonProcessingException {
    for (String file : List.of(PAGE, PDF)) {
      Execution run = Execution.of("parse", file);
      assertEquals("", run.err());
      JsonNode record = JSON.readTree(run.out()).get(0);
      assertEquals("株式会社しおさい文具", record.at("/discloser/name").asText());
      assertEquals("2024-09-03", record.at("/publishedOn/value").asText());
      assertEquals(318, record.at("/affectedTotal/value").asInt());
      assertEquals(List.of("0120-555-018"), record.at("/contacts").findValuesAsText("value"));
    }
  }

  @Test
  void contentDecidesNotTheName() throws IOException {
    Path page = Files.copy(Path.of(PAGE), folder.resolve("a.txt"));
    Path pdf = Files.copy(Path.of(PDF), folder.resolve("b.html"));
    Execution run = Execution.of("parse", "--format=ndjson", page.toString(), pdf.toString());
    assertEquals(0, run.status());
    for (String line : run.lines()) {
      assertEquals(318, JSON.readTree(line).at("/affectedTotal/value").asInt());
    }
  }

  @Test
  void standardInputMayBeAPdfFile() throws IOException {
    Execution run = Execution.withInput(Files.readAllBytes(Path.of(PDF)), "parse", "-");
    assertEquals(318, JSON.readTree(run.out()).at("/0/affectedTotal/value").asInt());
  }

  @Test
  void placesPointIntoTheSavedText() throws IOException {
    Path texts = folder.resolve("texts");
    Path input = Files.copy(Path.of(PDF), folder.resolve("b.pdf"));
    Execution run =
        Execution.of("parse", "--save-text", texts.toString(), input.toString(), input.toString());
    assertEquals(0, run.status());
    Path below = texts.resolve(input.getRoot().relativize(input.toAbsolutePath()));
    String text = Files.readString(Path.of(below + ".txt"));
    assertEquals(text, Files.readString(Path.of(below + ".2.txt")));
    for (JsonNode fact : JSON.readTree(run.out()).findParents("text")) {
      JsonNode span = fact.get("span");
      assertEquals(
          fact.get("text").asText(), text.substring(span.get(0).asInt(), span.get(1).asInt()));
    }
  }

  @Test
  void aSavedTextNeverLeavesItsFolder() throws IOException {
    Path texts = folder.resolve("x/y");
    new TextFolder(texts).save("../../../a.html", "x");
    new TextFolder(texts).save("-", "y");
    assertTrue(Files.exists(texts.resolve("a.html.txt")));
    assertTrue(Files.exists(texts.resolve("standard-input.txt")));
  }

  @Test
  void whatCanNotBeReadIsNamedAndTheRestRead() throws IOException {
    String broken = write("broken.pdf", "%PDF-1.7\nno more");
    String bomb = write("bomb.html", "<div>".repeat(100_000) + "紛失");
    String word = write("notice.docx", "PK\u0003\u0004");
    String huge = folder.resolve("huge.txt").toString();
    try (RandomAccessFile sparse = new RandomAccessFile(huge, "rw")) {
      sparse.setLength(500_000_000);
    }
    Execution run = Execution.of("parse", "--format=ndjson", broken, bomb, word, huge, PAGE);
    assertEquals(1, run.status());
    assertEquals(1, run.lines().size(), "the page");
    List<String> complaints = run.err().lines().toList();
    assertEquals(4, complaints.size(), run.err());
    assertTrue(complaints.get(0).startsWith("breach: " + broken + ": is a broken PDF"), run.err());
    assertTrue(complaints.get(1).startsWith("breach: " + bomb + ": is nested more"), run.err());
    assertTrue(complaints.get(2).startsWith("breach: " + word + ": is a zipped"), run.err());
    assertEquals(
        "breach: " + huge + ": has more than 20,971,520 bytes (see --max-bytes)",
        complaints.get(3));
  }

  @Test
  void theLimitHoldsForStandardInputToo() {
    Execution run = Execution.withInput("紛失", "parse", "--max-bytes", "5", "-");
    assertEquals(1, run.status());
    assertEquals("breach: -: has more than 5 bytes (see --max-bytes)\n", run.err());
    assertEquals(0, Execution.withInput("紛失", "parse", "--max-bytes", "6", "-").status());
  }

  private String write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
