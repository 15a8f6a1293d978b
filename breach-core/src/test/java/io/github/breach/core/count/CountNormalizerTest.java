package io.github.breach.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CountNormalizerTest {
  private static final CountNormalizer COUNTS = CountNormalizer.standard();

  @ParameterizedTest
  @MethodSource
  void readsWhatIsCounted(String text, String mentions) {
    assertEquals(mentions, drawn(text));
  }

  static Stream<Arguments> readsWhatIsCounted() {
    return PhraseTable.read("counts.tsv").map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource
  void countsNothingHere(String text) {
    assertEquals("-", drawn(text));
  }

  static Stream<String> countsNothingHere() {
    return PhraseTable.read("no-counts.tsv").map(row -> row[0]);
  }

  @ParameterizedTest(name = "{0}: {1}, {3}")
  @MethodSource
  void readsEachPhraseWhereItCountsAndNowhereElse(
      String phrase, String text, String counts, String other, String otherCounts) {
    assertTrue(text.contains(phrase));
    assertEquals(counts, drawn(text));
    assertEquals(otherCounts, drawn(other));
  }

  static Stream<Arguments> readsEachPhraseWhereItCountsAndNowhereElse() {
    return PhraseTable.read("phrases.tsv").map(row -> Arguments.of((Object[]) row));
  }

  @Test
  void spansLeadBackToTheInputAsGiven() {
    var counts = COUNTS.findAll("対象は　約１，２３４　件、うち ３ 名");
    assertEquals(List.of("約１，２３４　件", "３ 名"), counts.stream().map(count -> count.text()).toList());
  }

  private static String drawn(String text) {
    FoldedText folded = TextFolder.joiningLines().fold(text);
    List<CountMention> mentions = COUNTS.find(folded);
    return mentions.isEmpty()
        ? "-"
        : mentions.stream().map(m -> draw(folded, m)).collect(Collectors.joining(" ; "));
  }

  private static String draw(FoldedText text, CountMention m) {
    String upper = m.upperOrNull() == null ? "" : ".." + m.upperOrNull();
    String bound = m.bound() == CountBound.EXACT ? "" : " " + m.bound();
    String basis = m.basis() == CountBasis.UNSTATED ? "" : " " + m.basis();
    String cues = m.cues().stream().sorted().map(cue -> " " + cue).collect(Collectors.joining());
    String words = text.text().substring(m.start(), m.end());
    String counter = m.counter().orElse("-");
    return words + " = " + m.value() + upper + " " + counter + " " + m.unit() + bound + basis
        + cues;
  }
}
