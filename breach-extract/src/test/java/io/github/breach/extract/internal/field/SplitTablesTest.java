package io.github.breach.extract.internal.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.text.TextFolder;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of a table whose keys overlap has an example that holds one of its words. */
class SplitTablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count-cues",
        "data-cues",
        "data-items",
        "event-phrases",
        "cause-wording",
        "cause-actors",
        "cited-releases",
        "entry-wording",
        "data-periods",
        "date-labels",
        "incident-wording",
        "count-wording",
        "data-wording",
        "measure-lines",
        "authority-wording",
        "editions"
      })
  void holdsAWordOfEachRowInItsExample(String name) throws IOException {
    String path = "/io/github/breach/extract/vocabulary/" + name + ".tsv";
    try (InputStream rows = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(path));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8))) {
      List<String> wrong =
          reader.lines().filter(l -> !l.isBlank() && l.charAt(0) != '#' && !holds(l)).toList();
      assertEquals(List.of(), wrong);
    }
  }

  private static boolean holds(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length != 3) {
      return false;
    }
    String example = TextFolder.keepingLines().fold(columns[2]).text();
    return Arrays.stream(columns[1].split("\\|"))
        .anyMatch(word -> example.contains(TextFolder.keepingLines().fold(word).text()));
  }
}
