package io.github.breach.examples.documents.html;

import java.util.Locale;
import java.util.Set;

/**
 * How many elements of a page are open at once, counted from its tags before any tree is built: on
 * a page that only opens elements, building one costs hundreds of times its length.
 */
final class Nesting {
  /** Elements that have no end, or whose end a page may leave out: {@code <p>}, {@code <li>}. */
  private static final Set<String> WITHOUT_END =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr",
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "option",
          "optgroup",
          "colgroup",
          "rt",
          "rp",
          "html",
          "head",
          "body",
          "frame",
          "keygen",
          "command",
          "basefont",
          "bgsound");

  private static final int LONGEST_NAME = 20;

  private Nesting() {}

  static int deepest(String html) {
    int depth = 0;
    int deepest = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean closes = at + 1 < html.length() && html.charAt(at + 1) == '/';
      String name = name(html, at + (closes ? 2 : 1));
      if (!name.isEmpty() && !WITHOUT_END.contains(name)) {
        depth = closes ? Math.max(0, depth - 1) : depth + 1;
        deepest = Math.max(deepest, depth);
      }
    }
    return deepest;
  }

  private static String name(String html, int start) {
    int end = start;
    while (end < html.length() && end < start + LONGEST_NAME && isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
