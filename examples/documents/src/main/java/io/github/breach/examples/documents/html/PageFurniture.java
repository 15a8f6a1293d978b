package io.github.breach.examples.documents.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page besides its content: menus, trails, side columns, buttons. */
final class PageFurniture {
  private static final String NEVER_WORDS =
      "script, style, noscript, template, svg, canvas, iframe, object, audio, video, select, button,"
          + " textarea, input, rt, rp, nav, aside, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=search], [role=banner], [role=contentinfo], [role=complementary], dialog";

  /** Names that page builders give to furniture, as an id or a class: {@code <div id="gnav">}. */
  private static final Set<String> NAMES =
      Set.of(
          "header",
          "footer",
          "nav",
          "navi",
          "gnav",
          "gnavi",
          "globalnav",
          "globalnavi",
          "global-nav",
          "globalmenu",
          "menu",
          "sidemenu",
          "sidebar",
          "side",
          "sub-nav",
          "subnav",
          "localnav",
          "lnav",
          "breadcrumb",
          "breadcrumbs",
          "topicpath",
          "topic-path",
          "pankuzu",
          "pagetop",
          "page-top",
          "totop",
          "sns",
          "share",
          "social",
          "cookie",
          "skip",
          "skiplink",
          "related",
          "pager",
          "pagination",
          "copyright",
          "sitemap",
          "sitesearch");

  /** What a builder's prefix says of a name is no part of it: {@code l-header}. */
  private static final int PREFIX = 2;

  private PageFurniture() {}

  static void removeFrom(Document page) {
    page.select(NEVER_WORDS).remove();
    int all = page.body().text().length();
    for (Element element : page.body().select("[id], [class], [style], header, footer")) {
      if (isHidden(element) || (isFurniture(element) && isSmall(element, all))) {
        element.remove();
      }
    }
  }

  /** A builder's "header" that holds half the page is its frame. */
  private static boolean isSmall(Element element, int all) {
    return element.text().length() * 2 <= all;
  }

  private static boolean isFurniture(Element element) {
    return isPageEdge(element)
        || isName(element.id())
        || element.classNames().stream().anyMatch(PageFurniture::isName);
  }

  /** {@code <header>} of the page, not that of an article, which holds its title and date. */
  private static boolean isPageEdge(Element element) {
    return (element.nameIs("header") || element.nameIs("footer"))
        && element.closest("main, article, section") == null;
  }

  private static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('_', '-');
    boolean prefixed = lower.length() > PREFIX && lower.charAt(PREFIX - 1) == '-';
    return NAMES.contains(prefixed ? lower.substring(PREFIX) : lower);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
