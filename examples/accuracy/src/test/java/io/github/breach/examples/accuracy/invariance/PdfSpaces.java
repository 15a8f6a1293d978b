package io.github.breach.examples.accuracy.invariance;

/** Spaces as PDF extraction leaves them: between Japanese letters and the digits beside them. */
final class PdfSpaces {
  private PdfSpaces() {}

  static Rewriting of(String text) {
    Rewriting.Builder out = Rewriting.of(text);
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (meet(text.charAt(i - 1), text.charAt(i)) || meet(text.charAt(i), text.charAt(i - 1))) {
        out.copy(from, i).put(" ");
        from = i;
      }
    }
    return out.copy(from, text.length()).done();
  }

  private static boolean meet(char digit, char letter) {
    return digit >= '0' && digit <= '9' && letter >= '\u3041' && letter <= '\u9FFF';
  }
}
