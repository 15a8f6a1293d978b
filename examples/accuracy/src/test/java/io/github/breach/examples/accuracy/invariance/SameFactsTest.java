package io.github.breach.examples.accuracy.invariance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.examples.accuracy.expect.JudgedText;
import io.github.breach.examples.accuracy.expect.NoticeSet;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every notice tells the same whichever way it is written down, and every beginning of it parses.
 */
class SameFactsTest {
  private final DisclosureParser parser = DisclosureParser.builder().strict(true).build();

  /** Over all notices; what differs all the same is listed, and no longer differing is news too. */
  @ParameterizedTest
  @EnumSource
  void aNoticeTellsTheSame(Writing writing) throws IOException {
    Map<String, Set<String>> differences = new TreeMap<>();
    for (JudgedText input : inputs().toList()) {
      Set<String> fields = differences(writing, input.text());
      if (!fields.isEmpty()) {
        differences.put(input.name(), fields);
      }
    }
    assertEquals(KnownDifferences.of(writing, differences), KnownDifferences.lines(differences));
  }

  private Set<String> differences(Writing writing, String text) {
    List<Disclosure> records = parser.parseAll(text);
    Set<String> fields = new TreeSet<>();
    for (Rewriting rewriting : writing.of(text, records)) {
      Told before = Told.by(records, rewriting);
      Told after = Told.by(parser.parseAll(rewriting.text()), rewriting.text());
      fields.addAll(
          writing.keepsSections()
              ? before.differences(after)
              : before.anyOrder().differences(after.anyOrder()));
    }
    return fields;
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

  private static Stream<JudgedText> inputs() throws IOException {
    return NoticeSet.read(Path.of("..", "notices")).inputs().stream();
  }
}
