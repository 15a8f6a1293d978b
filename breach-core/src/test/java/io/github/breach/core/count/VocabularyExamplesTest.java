package io.github.breach.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.text.TextFolder;
import io.github.breach.model.CountUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of every row of every table is read as the row says. */
class VocabularyExamplesTest {
  private static final CountNormalizer COUNTS = CountNormalizer.standard();

  @ParameterizedTest
  @MethodSource
  void everyCounterCountsInItsExample(String counter, CountUnit unit, String example) {
    CountMention mention = only(example);
    assertTrue(List.of(counter, counter + "分").contains(mention.counter().orElseThrow()), example);
    assertEquals(unit, mention.unit());
  }

  static Stream<Arguments> everyCounterCountsInItsExample() {
    return TableFile.rows("counters.tsv", 5).stream()
        .map(row -> Arguments.of(row[0], CountUnit.valueOf(row[1]), row[4]));
  }

  @ParameterizedTest
  @MethodSource
  void noStopWordCounts(String word, String example) {
    int start = example.indexOf(word);
    assertTrue(
        find(example).stream().noneMatch(mention -> mention.numberStart() >= start), example);
  }

  static Stream<Arguments> noStopWordCounts() {
    return TableFile.rows("stop-words.tsv", 2).stream().map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource
  void everyNounCountsWithoutACounter(CountUnit unit, String example) {
    CountMention mention = only(example);
    assertEquals(unit, mention.unit());
    assertTrue(mention.counter().isEmpty(), example);
  }

  static Stream<Arguments> everyNounCountsWithoutACounter() {
    return TableFile.rows("nouns.tsv", 4).stream()
        .map(row -> Arguments.of(CountUnit.valueOf(row[1]), row[3]));
  }

  @ParameterizedTest
  @MethodSource
  void everyWordBeforeSaysWhatItsRowSays(String kind, String example) {
    CountMention mention = only(example);
    boolean said =
        mention.bound().name().equals(kind)
            || mention.basis().name().equals(kind)
            || mention.cues().stream().anyMatch(cue -> cue.name().equals(kind));
    assertTrue(said, example + " " + mention);
  }

  static Stream<Arguments> everyWordBeforeSaysWhatItsRowSays() {
    return TableFile.rows("words-before.tsv", 4).stream().map(row -> Arguments.of(row[1], row[3]));
  }

  @ParameterizedTest
  @MethodSource
  void everyWordAfterBounds(String word, String bound, String example) {
    CountMention mention = only(example);
    assertEquals(bound, mention.bound().name(), example);
    assertTrue(example.substring(0, mention.end()).endsWith(word), example);
  }

  static Stream<Arguments> everyWordAfterBounds() {
    return TableFile.rows("words-after.tsv", 4).stream()
        .map(row -> Arguments.of(row[0], row[1], row[3]));
  }

  private static CountMention only(String text) {
    List<CountMention> mentions = find(text);
    assertEquals(1, mentions.size(), text);
    return mentions.get(0);
  }

  private static List<CountMention> find(String text) {
    return COUNTS.find(TextFolder.keepingLines().fold(text));
  }
}
