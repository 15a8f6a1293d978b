package io.github.breach.examples.documents;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Formats that are not read, by the bytes with which they begin, so that an error can name them.
 */
final class ForeignFormat {
  private static final Map<String, String> MARKS =
      Map.of(
          "PK\u0003\u0004", "a zipped document (Word, Excel or another)",
          "\u00D0\u00CF\u0011\u00E0", "an old Word or Excel document",
          "{\\rtf", "an RTF document",
          "\u001F\u008B", "a gzip archive",
          "\u0089PNG", "a PNG picture",
          "\u00FF\u00D8\u00FF", "a JPEG picture",
          "GIF8", "a GIF picture");

  private ForeignFormat() {}

  static Optional<String> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    return MARKS.entrySet().stream()
        .filter(mark -> head.startsWith(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
