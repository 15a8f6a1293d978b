package io.github.breach.examples.documents.html;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The text of a web page: its main content, headings and list items on lines of their own, the rows
 * of tables as lines with a tab between the cells. Navigation, page headers and footers, scripts
 * and what is hidden are left out.
 */
public final class HtmlText {
  /** The parser builds no deeper tree; no page written for people comes near it. */
  private static final int DEEPEST = 512;

  /** Pages forget to close some elements; not so many. */
  private static final int UNBALANCED = 2000;

  private static final String NESTED = "is nested more than " + DEEPEST + " elements deep";

  private HtmlText() {}

  /**
   * @throws IOException if the page is nested without end, or there are no words on it
   */
  public static String of(String html) throws IOException {
    if (Nesting.deepest(html) > UNBALANCED) {
      throw new IOException(NESTED);
    }
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    if (depth(page) >= DEEPEST) {
      throw new IOException(NESTED);
    }
    PageFurniture.removeFrom(page);
    PageLines lines = new PageLines();
    MainContent.of(page).traverse(lines);
    String text = lines.text();
    if (text.isBlank()) {
      throw new IOException("is a page without words (are they put there by a script?)");
    }
    return text;
  }

  private static int depth(Element root) {
    int[] deepest = {0};
    root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }
}
