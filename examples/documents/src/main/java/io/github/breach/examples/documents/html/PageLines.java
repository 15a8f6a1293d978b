package io.github.breach.examples.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the elements of a page as lines, in the order of the page. */
final class PageLines implements NodeVisitor {
  private static final Set<String> APART =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "dl",
          "table",
          "pre",
          "hr",
          "blockquote",
          "section",
          "article",
          "figure",
          "fieldset");
  private static final Set<String> ON_ITS_OWN =
      Set.of(
          "div",
          "main",
          "body",
          "li",
          "dt",
          "dd",
          "tr",
          "caption",
          "address",
          "header",
          "footer",
          "figcaption",
          "details",
          "summary",
          "form",
          "center",
          "td",
          "th");

  private final LineBuffer lines = new LineBuffer();

  /** The next number of each open list; 0 for a list without numbers. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  /** The data table whose rows are being written; nested ones make a table one for layout. */
  private int rowsDeep;

  private int preformatted;

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.add(text.getWholeText(), preformatted > 0);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  String text() {
    return lines.text();
  }

  private void open(Element element) {
    separate(element);
    if (element.nameIs("dt") && !inRow()) {
      lines.paragraph();
    }
    switch (element.normalName()) {
      case "br" -> {
        if (!inRow()) {
          lines.lineEnd();
        }
      }
      case "pre" -> preformatted++;
      case "ul" -> lists.push(0);
      case "ol" -> lists.push(start(element));
      case "li" -> lines.mark(itemMark());
      case "table" -> rowsDeep += DataTable.is(element) ? 1 : 0;
      case "td", "th" -> {
        if (inRow() && element.previousElementSibling() != null) {
          lines.cell();
        }
      }
      default -> {}
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "pre" -> preformatted--;
      case "ul", "ol" -> lists.pop();
      case "li" -> lines.mark("");
      case "table" -> rowsDeep -= DataTable.is(element) ? 1 : 0;
      default -> {}
    }
    if (!element.nameIs("br")) {
      separate(element);
    }
  }

  /** Inside a cell of a row nothing ends the line but the row. */
  private void separate(Element element) {
    String name = element.normalName();
    boolean apart = APART.contains(name);
    if (inRow() && !element.nameIs("tr") && !element.nameIs("table")) {
      if (apart || ON_ITS_OWN.contains(name) || element.nameIs("br")) {
        lines.space();
      }
    } else if (apart) {
      lines.paragraph();
    } else if (ON_ITS_OWN.contains(name)) {
      lines.line();
    }
  }

  private boolean inRow() {
    return rowsDeep > 0;
  }

  private String itemMark() {
    Integer number = lists.peek();
    if (number == null || number == 0) {
      return "・";
    }
    lists.pop();
    lists.push(number + 1);
    return number + ". ";
  }

  private static int start(Element list) {
    try {
      return Math.max(1, Integer.parseInt(list.attr("start").strip()));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
