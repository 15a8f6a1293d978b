package io.github.breach.examples.documents.html;

import org.jsoup.nodes.Element;

/**
 * Tells a table whose rows are lines from one that old pages are laid out with: that one holds
 * tables, headings or several paragraphs in its cells.
 */
final class DataTable {
  private DataTable() {}

  static boolean is(Element table) {
    return table.selectFirst("table table, h1, h2, h3, h4, h5, h6, p ~ p, dl, div div") == null;
  }
}
