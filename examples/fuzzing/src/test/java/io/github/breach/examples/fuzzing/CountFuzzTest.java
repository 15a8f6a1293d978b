package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.CountLaws;
import io.github.breach.examples.fuzzing.text.SpelledText;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class CountFuzzTest {
  private static final CountLaws LAWS = new CountLaws();

  @MethodSource("seeds")
  @FuzzTest
  void theCountsOfAnyTextKeepTheLaws(byte[] bytes) {
    LAWS.check(SpelledText.of(bytes));
  }

  static Stream<byte[]> seeds() {
    return Seeds.lines(40);
  }
}
