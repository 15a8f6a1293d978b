package io.github.breach.examples.documents;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that a page names in its head: {@code <meta charset=…>}, {@code <meta …
 * content="text/ html; charset=…">} or {@code <?xml … encoding=…?>}.
 */
final class PageCharset {
  /** Browsers look no further. */
  private static final int HEAD = 1024 * 4;

  private PageCharset() {}

  static Optional<Charset> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Optional<Charset> named = Optional.empty();
    if (head.stripLeading().startsWith("<?xml")) {
      named = after("encoding", head.substring(0, Math.max(0, head.indexOf("?>"))), 0);
    }
    for (int meta = head.indexOf("<meta"); meta >= 0 && named.isEmpty(); ) {
      int end = head.indexOf('>', meta);
      named = after("charset", end < 0 ? head : head.substring(0, end), meta);
      meta = head.indexOf("<meta", meta + 1);
    }
    return named;
  }

  private static Optional<Charset> after(String word, String head, int from) {
    int at = head.indexOf(word, from);
    if (at < 0) {
      return Optional.empty();
    }
    int start = skip(head, at + word.length(), " \t\r\n");
    if (start == head.length() || head.charAt(start) != '=') {
      return Optional.empty();
    }
    start = skip(head, start + 1, " \t\r\n\"'");
    int end = start;
    while (end < head.length() && " \t\r\n\"';/>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return charset(head.substring(start, end));
  }

  private static int skip(String head, int from, String characters) {
    int at = from;
    while (at < head.length() && characters.indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * As browsers do: Shift_JIS means Windows' form of it, which has ① and 髙 too, and a page that
   * could be searched for ASCII words isn't in UTF-16, whatever it says.
   */
  private static Optional<Charset> charset(String label) {
    try {
      return switch (label) {
        case "" -> Optional.empty();
        case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" ->
            Optional.of(Charset.forName("windows-31j"));
        case "utf8", "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
        case "x-euc-jp" -> Optional.of(Charset.forName("EUC-JP"));
        case "iso-8859-1", "us-ascii", "ascii", "latin1" ->
            Optional.of(Charset.forName("windows-1252"));
        default -> Optional.of(Charset.forName(label));
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
