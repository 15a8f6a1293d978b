package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.ParseOptions;
import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format prints the very records that the library gives. */
class ParseFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTICE =
      "不正アクセスに関するお知らせ\n2024年5月20日\n株式会社青葉商会\n\n5月7日、36名分の氏名が流出しました。\n";

  private final Path folder;
  private final String file;

  ParseFormatsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.file = Files.writeString(folder.resolve("notice.txt"), NOTICE).toString();
  }

  @Test
  void jsonIsAnArrayOfTheLibrarysRecords() throws JsonProcessingException {
    Execution run = Execution.of("parse", file, file);
    assertEquals(0, run.status());
    assertEquals("", run.err());
    List<Map<String, Object>> records = JSON.readValue(run.out(), new TypeReference<>() {});
    assertEquals(
        List.of(expected(NOTICE), expected(NOTICE)),
        records.stream().map(PlainView::read).toList());
  }

  @Test
  void ndjsonIsOneRecordALine() throws JsonProcessingException {
    Execution run = Execution.of("parse", "--format", "ndjson", file, file);
    assertEquals(2, run.lines().size());
    for (String line : run.lines()) {
      Map<String, Object> plain = JSON.readValue(line, new TypeReference<>() {});
      assertEquals(expected(NOTICE), PlainView.read(plain));
    }
    assertTrue(run.out().endsWith("}\n"));
  }

  @Test
  void aTableHasACardForEachNotice() {
    Execution run = Execution.of("parse", "--format", "table", file, file);
    assertEquals(0, run.status());
    assertEquals(2, run.lines().stream().filter(line -> line.startsWith("Source")).count());
    assertFalse(run.out().contains("\u001B"), "no colour where there is no terminal");
  }

  @Test
  void anExplanationNamesTheRuleAndTheWordsOfEachFact() throws JsonProcessingException {
    Execution run = Execution.of("parse", "--explain", "--format", "ndjson", file);
    JsonNode facts = JSON.readTree(run.out()).path("facts");
    for (JsonNode fact : facts) {
      int start = fact.path("span").path(0).asInt();
      int end = fact.path("span").path(1).asInt();
      assertEquals(NOTICE.substring(start, end), fact.path("words").asText());
      assertFalse(fact.path("rule").asText().isEmpty());
    }
    assertTrue(run.out().contains("\"field\":\"affectedTotal\",\"rule\":\"counts.headline\""));
  }

  @Test
  void anExplanationIsACardForPeople() {
    Execution run = Execution.of("parse", "--explain", "--format", "table", file);
    assertEquals(0, run.status());
    assertTrue(
        run.lines().stream().anyMatch(l -> l.startsWith("affectedTotal") && l.contains("「36名分」")),
        run.out());
  }

  @Test
  void anExplanationIsNotARecord() {
    Execution run = Execution.of("parse", "--explain", file);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--explain is for table and ndjson"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "JSON", "ndjson", "table"})
  void linesEndInALineFeedOnEveryPlatform(String format) {
    Execution run = Execution.of("parse", "--format", format, file);
    assertFalse(run.out().contains("\r"));
    assertTrue(run.out().endsWith("\n"));
  }

  @Test
  void theReferenceDateReachesTheParser() throws IOException {
    String yearless = "5月7日、書類を紛失しました。\n";
    Path path = Files.writeString(folder.resolve("yearless.txt"), yearless);
    Execution run =
        Execution.of("parse", "--format=ndjson", "--reference-date", "2024-05-20", path.toString());
    ParseOptions options =
        ParseOptions.none()
            .withSourceId(path.toString())
            .withReferenceDate(LocalDate.of(2024, 5, 20));
    Disclosure expected = DisclosureParser.standard().read(yearless, options).disclosures().get(0);
    Map<String, Object> plain = JSON.readValue(run.out(), new TypeReference<>() {});
    assertEquals(expected, PlainView.read(plain));
  }

  @Test
  void crlfStaysInTheTextSoThatSpansFitTheFile() throws IOException {
    String crlf = NOTICE.replace("\n", "\r\n");
    Path path = Files.writeString(folder.resolve("crlf.txt"), crlf);
    Execution run = Execution.of("parse", path.toString());
    JsonNode record = JSON.readTree(run.out()).get(0);
    for (JsonNode span : record.findValues("span")) {
      assertTrue(span.isNull() || span.get(1).asInt() <= crlf.length());
    }
    for (JsonNode fact : record.findParents("text")) {
      JsonNode span = fact.get("span");
      assertEquals(
          crlf.substring(span.get(0).asInt(), span.get(1).asInt()), fact.get("text").asText());
    }
  }

  @Test
  void anEmptyInputGivesARecord() throws IOException {
    Path path = Files.createFile(folder.resolve("empty.txt"));
    Execution run = Execution.of("parse", "--format=ndjson", path.toString());
    assertEquals(0, run.status());
    assertEquals(1, run.lines().size());
  }

  @Test
  void aHyphenIsStandardInput() throws JsonProcessingException {
    Execution run = Execution.withInput(NOTICE, "parse", "--format=ndjson", "-", file);
    assertEquals(0, run.status());
    List<String> ids = run.lines().stream().map(ParseFormatsTest::sourceId).toList();
    assertEquals(List.of("-", file), ids);
  }

  @Test
  void anotherEncodingGivesTheSameFacts() throws IOException {
    byte[] shiftJis = NOTICE.getBytes(Charset.forName("Shift_JIS"));
    Path path = Files.write(folder.resolve("sjis.txt"), shiftJis);
    Execution run =
        Execution.of("parse", "--format=ndjson", "--encoding=Shift_JIS", path.toString());
    assertEquals(0, run.status());
    String utf8 = Execution.of("parse", "--format=ndjson", file).out();
    assertEquals(utf8.replace("notice.txt", "sjis.txt"), run.out());
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(run.out()));
  }

  static String sourceId(String line) {
    try {
      return JSON.readTree(line).get("source").get("id").asText();
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private Disclosure expected(String text) {
    ParseOptions options = ParseOptions.none().withSourceId(file);
    return DisclosureParser.standard().read(text, options).disclosures().get(0);
  }
}
