package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.DateLaws;
import io.github.breach.examples.fuzzing.text.SpelledText;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DateFuzzTest {
  private static final DateLaws LAWS = new DateLaws();

  @MethodSource("seeds")
  @FuzzTest
  void theDatesOfAnyTextKeepTheLaws(byte[] bytes) {
    LAWS.check(SpelledText.of(bytes));
  }

  static Stream<byte[]> seeds() {
    return Seeds.lines(40);
  }
}
