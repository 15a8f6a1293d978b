package io.github.breach.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.CountBound;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AmountNormalizerTest {
  private static final AmountNormalizer AMOUNTS = AmountNormalizer.standard();

  @ParameterizedTest
  @MethodSource
  void readsWhatIsMeasured(String text, String amounts) {
    assertEquals(amounts, drawn(text));
  }

  static Stream<Arguments> readsWhatIsMeasured() {
    return PhraseTable.read("amounts.tsv").map(row -> Arguments.of(row[0], row[1]));
  }

  @Test
  void standsBesideCountsAndNeverOverThem() {
    String text = "2.5万人に3,000円と1.5kgを、延べ12名に¥500を配った";
    List<int[]> spans =
        Stream.concat(
                AMOUNTS.findAll(text).stream().map(amount -> amount.span()),
                CountNormalizer.standard().findAll(text).stream().map(count -> count.span()))
            .map(span -> new int[] {span.start(), span.end()})
            .sorted((a, b) -> a[0] - b[0])
            .toList();

    assertEquals(5, spans.size());
    for (int i = 1; i < spans.size(); i++) {
      assertEquals(true, spans.get(i)[0] >= spans.get(i - 1)[1]);
    }
  }

  @Test
  void readsEveryUnitOfItsTable() {
    for (String[] row : TableFile.rows("measures.tsv", 5)) {
      List<StatedAmount> found = AMOUNTS.findAll("合わせて" + row[4]);
      assertEquals(List.of(row[2]), found.stream().map(StatedAmount::unitOrNull).toList(), row[4]);
    }
  }

  @Test
  void acceptsAnyText() {
    for (String hostile : List.of("9".repeat(50_000), "1~".repeat(50_000), "¥-".repeat(50_000))) {
      AMOUNTS.findAll(hostile);
    }
    assertEquals(List.of(), AMOUNTS.findAll("\ud800\0円"));
  }

  private static String drawn(String text) {
    List<StatedAmount> found = AMOUNTS.findAll(text);
    return found.isEmpty()
        ? "-"
        : found.stream().map(AmountNormalizerTest::draw).collect(Collectors.joining(" ; "));
  }

  private static String draw(StatedAmount a) {
    String bound = a.bound() == CountBound.EXACT ? "" : " " + a.bound();
    String value = a.value().stripTrailingZeros().toPlainString();
    return a.text() + " = " + value + " " + a.unit().orElse("-") + bound;
  }
}
