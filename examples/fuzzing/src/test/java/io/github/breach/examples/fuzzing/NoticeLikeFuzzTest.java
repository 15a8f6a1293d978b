package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.RecordLaws;
import io.github.breach.examples.fuzzing.text.Choices;
import io.github.breach.examples.fuzzing.text.NoticeLikeText;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeLikeFuzzTest {
  private static final NoticeLikeText TEXT = new NoticeLikeText();
  private static final RecordLaws LAWS = new RecordLaws();

  @MethodSource("seeds")
  @FuzzTest
  void aTextThatLooksLikeANoticeIsReadByTheLaws(byte[] choices) {
    LAWS.check(TEXT.write(Choices.of(choices)));
  }

  static Stream<byte[]> seeds() {
    return Seeds.random(20, 200);
  }
}
