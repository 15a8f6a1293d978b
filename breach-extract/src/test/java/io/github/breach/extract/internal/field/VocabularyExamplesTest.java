package io.github.breach.extract.internal.field;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.lexicon.Lexicon;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of a table has an example in its last column, in which its key is found. */
class VocabularyExamplesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cause-cues",
        "cause-categories",
        "measure-cues",
        "measure-categories",
        "measure-notes",
        "predicate-words"
      })
  void findsTheKeyOfEachRowInItsExample(String name) throws IOException {
    Lexicon lexicon = Lexicon.of(List.of(Vocabulary.table(name)));
    for (String line : lines(name)) {
      String[] columns = line.split("\t", -1);
      assertTrue(columns.length == 3, line);
      assertTrue(
          lexicon.find(columns[2]).stream().anyMatch(m -> m.key().equals(columns[0])),
          name + ": " + columns[0] + " isn't found in " + columns[2]);
    }
  }

  private static List<String> lines(String name) throws IOException {
    String path = "/io/github/breach/extract/vocabulary/" + name + ".tsv";
    try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(path));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && l.charAt(0) != '#').toList();
    }
  }
}
