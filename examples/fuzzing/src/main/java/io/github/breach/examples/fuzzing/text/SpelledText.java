package io.github.breach.examples.fuzzing.text;

import java.nio.charset.StandardCharsets;

/** The text that bytes spell. */
public final class SpelledText {
  private SpelledText() {}

  /** UTF-8; what is no UTF-8 becomes a lone half of a surrogate pair, which a file can't hold. */
  public static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD842');
  }
}
