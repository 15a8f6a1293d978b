package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.FoldLaws;
import io.github.breach.examples.fuzzing.text.SpelledText;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class FoldFuzzTest {
  private static final FoldLaws LAWS = new FoldLaws();

  @MethodSource("seeds")
  @FuzzTest
  void anyTextFoldsByTheLaws(byte[] bytes) {
    LAWS.check(SpelledText.of(bytes));
  }

  static Stream<byte[]> seeds() {
    return Seeds.lines(40);
  }
}
