package io.github.breach.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.CountBound;
import io.github.breach.model.StatedCount;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountExpressionTest {
  private static final CountNormalizer COUNTS = CountNormalizer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1万2千 | 12000 | EXACT",
        "１，２３４ | 1234 | EXACT",
        "約136万 | 1360000 | ABOUT",
        "十万以上 | 100000 | AT_LEAST",
        "数千 | 1000 | AT_LEAST",
        " 少なくとも74名 | 74 | AT_LEAST",
        "うち427名 | 427 | EXACT",
        "最大3~5件 | 5 | AT_MOST",
        "延べ530人分 | 530 | EXACT",
        "1万8千通を超える | 18000 | MORE_THAN",
      })
  void normalizesOneExpression(String text, long value, CountBound bound) {
    StatedCount count = COUNTS.normalize(text).orElseThrow();
    assertEquals(value, count.value().orElseThrow());
    assertEquals(bound, count.bound());
    assertEquals(count.text(), count.span().of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "約", "件", "三百二十百", "2023年", "3件と4件", "対象は3件", "3件です", "0.2", "万", "〇〇件"})
  void refusesWhatIsNotOneCount(String text) {
    assertTrue(COUNTS.normalize(text).isEmpty());
  }

  @Test
  void servesManyThreads() {
    List<Long> values =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> COUNTS.findAll("計" + i + "件").get(0).value().orElseThrow())
            .toList();
    assertEquals(IntStream.range(0, 2000).mapToObj(i -> (long) i).toList(), values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,1,1,", "1,111,", "9", "百", "万", "1万", "数", "1~", "1、", "一", "1 234 ", "千百十", "件数: ",
        "1人から", "約", "最大延べ", "(", "年", "\0", "\uD800"
      })
  void readsAMillionCharactersOfNonsense(String part) {
    String text = part.repeat(1_000_000 / part.length());
    assertTrue(COUNTS.findAll(text).size() <= text.length());
  }
}
