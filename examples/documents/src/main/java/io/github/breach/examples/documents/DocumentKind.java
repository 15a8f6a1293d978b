package io.github.breach.examples.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What sort of document some bytes are, by their content: names lie. */
public enum DocumentKind {
  /** Characters and line ends. */
  TEXT,
  /** A web page. */
  HTML,
  /** A PDF file. */
  PDF;

  /** A PDF file may have so much before its mark. */
  private static final int HEAD = 1024;

  private static final String PDF_MARK = "%PDF-";
  private static final String COMMENT = "<!--";

  /** Elements with which a page or a piece of one begins. */
  private static final Set<String> FIRST_ELEMENTS =
      Set.of(
          "!doctype",
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "main",
          "article",
          "section",
          "header",
          "nav",
          "div",
          "table",
          "h1",
          "h2",
          "h3",
          "p",
          "ul",
          "ol",
          "dl",
          "font",
          "center",
          "br",
          "span",
          "a",
          "b");

  /** The kind of these bytes; {@link #TEXT} where nothing speaks for another. */
  public static DocumentKind of(byte[] bytes) {
    String head = head(bytes);
    if (isPdf(head)) {
      return PDF;
    }
    return startsAPage(head) ? HTML : TEXT;
  }

  /** {@code %PDF-1.7} at the start, or at the start of a line after a printer's own commands. */
  private static boolean isPdf(String head) {
    int at = head.indexOf(PDF_MARK);
    int digit = at + PDF_MARK.length();
    return at >= 0
        && digit < head.length()
        && Character.isDigit(head.charAt(digit))
        && (at == 0 || "\r\n\uFEFF".indexOf(head.charAt(at - 1)) >= 0 || !head.startsWith("<"));
  }

  /** The first bytes as characters; only ASCII is looked at, so the charset hardly matters. */
  private static String head(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    return ByteOrderMark.of(bytes)
        .map(mark -> new String(bytes, mark.length(), length - mark.length(), mark.charset()))
        .orElseGet(() -> new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  private static boolean startsAPage(String head) {
    String rest = head.stripLeading();
    while (rest.startsWith("<?xml") || rest.startsWith(COMMENT)) {
      boolean comment = rest.startsWith(COMMENT);
      int end = rest.indexOf(comment ? "-->" : "?>");
      if (end < 0) {
        return comment;
      }
      rest = rest.substring(end + (comment ? 3 : 2)).stripLeading();
    }
    return rest.startsWith("<") && FIRST_ELEMENTS.contains(elementName(rest));
  }

  private static String elementName(String tag) {
    int end = 1;
    while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && isName(tag, end)) {
      end++;
    }
    return end == tag.length() ? "" : tag.substring(1, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isName(String tag, int at) {
    return tag.charAt(at) != '>' && tag.charAt(at) != '/';
  }
}
