package io.github.breach.examples.accuracy.compare;

import java.text.Normalizer;

/** The form in which texts are compared: a PDF's spaces and dashes make no difference. */
final class Wording {
  private static final String DASHES = "〜~∼―–—−‐-";

  private Wording() {}

  /** Compatibility forms composed (ＡＢＣ → ABC), no white space, one kind of dash. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isSpace(c))
        .map(c -> DASHES.indexOf(c) >= 0 ? '-' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
