package io.github.breach.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.breach.examples.fuzzing.law.GrowthLaw;
import io.github.breach.examples.fuzzing.text.Choices;
import io.github.breach.examples.fuzzing.text.NoticeLikeText;
import io.github.breach.examples.fuzzing.text.SpelledText;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A piece of text repeated: where a reader is quadratic, it shows. Times are compared only while
 * fuzzing; an ordinary build just reads to the end.
 */
class GrowthFuzzTest {
  private static final boolean FUZZING = System.getenv("JAZZER_FUZZ") != null;
  private static final int LONGEST_PIECE = 100;
  private static final GrowthLaw LAW = new GrowthLaw();
  private static final NoticeLikeText TEXT = new NoticeLikeText();

  @MethodSource("seeds")
  @FuzzTest
  void aPieceOfTextRepeatedIsReadInLinearTime(byte[] bytes) {
    String piece = piece(bytes);
    if (piece.isEmpty()) {
      return;
    }
    if (FUZZING) {
      LAW.check(piece);
    } else {
      LAW.read(piece, 15_000);
    }
  }

  /** The first byte says whether the others spell the piece or choose its phrases. */
  private static String piece(byte[] bytes) {
    if (bytes.length < 2) {
      return "";
    }
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    String whole = bytes[0] % 2 == 0 ? SpelledText.of(rest) : TEXT.write(Choices.of(rest));
    return whole.substring(0, Math.min(whole.length(), LONGEST_PIECE));
  }

  static Stream<byte[]> seeds() {
    return Seeds.random(20, 24);
  }
}
