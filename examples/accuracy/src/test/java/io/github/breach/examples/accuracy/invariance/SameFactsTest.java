package io.github.breach.examples.accuracy.invariance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.examples.accuracy.expect.JudgedText;
import io.github.breach.examples.accuracy.expect.NoticeSet;
import io.github.breach.extract.DisclosureParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every notice tells the same whichever way it is written down, and every beginning of it parses.
 */
class SameFactsTest {
  private final DisclosureParser parser = DisclosureParser.builder().strict(true).build();

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("writings")
  void aNoticeTellsTheSame(String name, Writing writing, String text) {
    assertEquals(told(text), told(writing.of(text)), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notices")
  void everyBeginningOfANoticeGivesARecord(String name, String text) {
    long withRecords =
        IntStream.rangeClosed(0, text.length())
            .parallel()
            .filter(end -> !parser.parseAll(text.substring(0, end)).isEmpty())
            .count();
    assertEquals(text.length() + 1, withRecords, name);
  }

  static Stream<Arguments> notices() throws IOException {
    return inputs().map(i -> Arguments.of(i.name(), i.text()));
  }

  static Stream<Arguments> writings() throws IOException {
    return inputs()
        .flatMap(i -> Stream.of(Writing.values()).map(w -> Arguments.of(i.name(), w, i.text())));
  }

  private static Stream<JudgedText> inputs() throws IOException {
    return NoticeSet.read(Path.of("..", "notices")).inputs().stream();
  }

  private List<Object> told(String text) {
    return Told.by(parser.parseAll(text));
  }
}
