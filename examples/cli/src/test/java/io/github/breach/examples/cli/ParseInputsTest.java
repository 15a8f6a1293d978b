package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be read is named and skipped; bad usage prints nothing. */
class ParseInputsTest {
  private final Path folder;

  ParseInputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void malformedBytesAreNamedAndTheOtherInputsStillRead() throws IOException {
    String good = write("good.txt", "紛失".getBytes(StandardCharsets.UTF_8));
    String bad = write("bad.txt", new byte[] {'o', 'k', (byte) 0xE7, (byte) 0xB4, 'x'});
    Execution run = Execution.of("parse", "--format=ndjson", good, bad, good);
    assertEquals(1, run.status());
    assertEquals(List.of(good, good), ids(run));
    assertEquals("breach: " + bad + ": byte 2 is not UTF-8: E7 B4\n", unixLines(run.err()));
  }

  @Test
  void aCharacterCutOffAtTheEndIsMalformed() throws IOException {
    String cut = write("cut.txt", new byte[] {'a', (byte) 0xE7, (byte) 0xB4});
    Execution run = Execution.of("parse", cut);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("byte 1 is not UTF-8"), run.err());
    assertEquals("[\n\n]\n", run.out(), "an array of none");
  }

  @Test
  void aMissingFileIsNamedAndTheOtherInputsStillRead() throws IOException {
    String good = write("good.txt", new byte[] {'x'});
    String missing = folder.resolve("missing.txt").toString();
    Execution run = Execution.of("parse", "--format=ndjson", missing, good);
    assertEquals(1, run.status());
    assertEquals(List.of(good), ids(run));
    assertEquals("breach: " + missing + ": no such file\n", unixLines(run.err()));
  }

  @Test
  void aFolderIsSearchedForDocumentsInOrder() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    String third = write("b/c/2.txt", new byte[] {'x'});
    String second = write("b/1.txt", new byte[] {'x'});
    String first = write("a.txt", new byte[] {'x'});
    String fourth = write("b/page.HTML", new byte[] {'x'});
    write("b/page.json", new byte[] {'x'});
    Execution run = Execution.of("parse", "--format=ndjson", folder.toString());
    assertEquals(List.of(first, second, third, fourth), ids(run));
  }

  @Test
  void aFolderWithoutTextFilesIsNamedButIsNoFailure() {
    Execution run = Execution.of("parse", "--format=ndjson", folder.toString());
    assertEquals(0, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("no *.txt, *.html or *.pdf below"), run.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void recordsComeInTheOrderOfTheInputsHoweverManyJobs(int jobs) throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      // The first ones take longest.
      byte[] text = "紛失のお知らせ。\n".repeat((60 - i) * 5).getBytes(StandardCharsets.UTF_8);
      files.add(write("n" + i + ".txt", text));
    }
    List<String> arguments = new ArrayList<>(List.of("parse", "--format=ndjson", "--jobs=" + jobs));
    arguments.addAll(files);
    Execution run = Execution.of(arguments.toArray(String[]::new));
    assertEquals(files, ids(run));
    assertEquals("", run.err(), "no progress where there is no terminal");
  }

  @ParameterizedTest
  @CsvSource({
    "'',                        Missing command",
    "parse,                     Missing required parameter",
    "parse --format xml a.txt,  --format",
    "parse --encoding Moji a,   --encoding",
    "parse --reference-date 2024/5/7 a, --reference-date",
    "parse --jobs 0 a.txt,      --jobs must be 1 or more",
    "parse --jobs many a.txt,   --jobs",
    "parse --max-bytes 0 a.txt, --max-bytes",
    "parse --max-bytes 2G a.txt, is no size up to 1G",
    "parse --format csv --rows a b, --rows",
    "parse --rows counts a.txt,  --rows and --bom are for csv",
    "parse --bom --format json a, --rows and --bom are for csv",
    "parse --width 10 a.txt,    --width must be 40 or more",
    "parse - -,                 once only",
    "parse --colour a.txt,      Unknown option",
    "guess,                     Unmatched argument",
    "dates --format json,       Unknown option",
  })
  void badUsageIsStatusTwoAndPrintsNoRecord(String commandLine, String complaint) {
    String[] arguments = commandLine.isEmpty() ? new String[0] : commandLine.split(" ");
    Execution run = Execution.of(arguments);
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(complaint), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "parse --help", "dates --help", "counts --help", "--version"})
  void helpIsNoFailure(String commandLine) {
    Execution run = Execution.of(commandLine.split(" "));
    assertEquals(0, run.status());
    assertTrue(run.out().contains("breach"));
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private static List<String> ids(Execution run) {
    return run.lines().stream().map(ParseFormatsTest::sourceId).toList();
  }

  private static String unixLines(String text) {
    return text.replace("\r\n", "\n");
  }
}
