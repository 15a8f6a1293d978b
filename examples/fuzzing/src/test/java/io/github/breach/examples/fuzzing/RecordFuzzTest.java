package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.RecordLaws;
import io.github.breach.examples.fuzzing.text.SpelledText;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFuzzTest {
  private static final RecordLaws LAWS = new RecordLaws();

  @MethodSource("seeds")
  @FuzzTest
  void anyTextIsReadByTheLaws(byte[] bytes) {
    LAWS.check(SpelledText.of(bytes));
  }

  static Stream<byte[]> seeds() {
    return Seeds.notices(8);
  }
}
