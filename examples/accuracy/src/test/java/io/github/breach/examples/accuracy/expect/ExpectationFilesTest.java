package io.github.breach.examples.accuracy.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip in an expectation file must not pass for a miss of the parser. */
class ExpectationFilesTest {
  private static final Set<String> KEYS =
      Set.of(
          "firstLine",
          "lastLine",
          "title",
          "discloser",
          "publishedOn",
          "stage",
          "sequence",
          "earlier",
          "earlierMay",
          "types",
          "vectors",
          "leakStatus",
          "secondaryDamage",
          "exposurePeriod",
          "timeline",
          "timelineMay",
          "total",
          "counts",
          "countsMay",
          "data",
          "protected",
          "protectedMay",
          "causes",
          "causesMay",
          "measures",
          "measuresMay",
          "authorities",
          "authoritiesMay",
          "organizations",
          "organizationsMay",
          "contacts",
          "contactsMay",
          "sections",
          "sectionsMay",
          "completeness");

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void everyKeyIsKnown(String name, JudgedText input) {
    Set<String> unknown = new TreeSet<>();
    input.notices().forEach(n -> unknown.addAll(n.keys()));
    unknown.removeAll(KEYS);
    assertEquals(Set.of(), unknown, name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void everyFragmentStandsInTheText(String name, JudgedText input) {
    for (Judgement notice : input.notices()) {
      for (String list : List.of("causes", "measures")) {
        for (Judgement entry : notice.entries(list)) {
          String fragment = entry.required("contains");
          assertTrue(input.text().contains(fragment), () -> name + " lacks " + fragment);
        }
      }
    }
  }

  static Stream<Arguments> inputs() throws IOException {
    Path notices = Path.of("..", "notices");
    return Stream.of(notices, notices.resolve("held-out"))
        .flatMap(ExpectationFilesTest::read)
        .map(i -> Arguments.of(i.name(), i));
  }

  private static Stream<JudgedText> read(Path directory) {
    try {
      return NoticeSet.read(directory).inputs().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
