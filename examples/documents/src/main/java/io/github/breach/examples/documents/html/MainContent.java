package io.github.breach.examples.documents.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The part of a page that holds what it is about: {@code <main>}, or what says that it is, or the
 * only {@code <article>}; the whole body where none of these holds a fair part of the words.
 */
final class MainContent {
  private static final List<String> MARKED = List.of("main", "[role=main]", "article");

  /** A marked part with less of the page's words than this is a teaser, not the content. */
  private static final double FAIR_PART = 0.3;

  private MainContent() {}

  static Element of(Document page) {
    int all = page.body().text().length();
    for (String selector : MARKED) {
      Elements found = page.body().select(selector);
      if (found.size() == 1 && found.text().length() >= all * FAIR_PART) {
        return found.get(0);
      }
    }
    return page.body();
  }
}
