package io.github.breach.examples.accuracy.invariance;

import java.text.Normalizer;

/** Ways to write the same text down. */
enum Writing {
  CRLF,
  CR,
  DECOMPOSED,
  FULL_WIDTH_DIGITS,
  BYTE_ORDER_MARK,
  BLANKS_AT_LINE_ENDS;

  String of(String text) {
    return switch (this) {
      case CRLF -> text.replace("\n", "\r\n");
      case CR -> text.replace('\n', '\r');
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case FULL_WIDTH_DIGITS -> widened(text);
      case BYTE_ORDER_MARK -> '\uFEFF' + text;
      case BLANKS_AT_LINE_ENDS -> text.replace("\n", "  \n");
    };
  }

  private static String widened(String text) {
    StringBuilder wide = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString();
  }
}
