package io.github.breach.extract.internal.field.contact;

import io.github.breach.core.text.BoundedSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds web addresses. */
final class LinkScanner {
  private static final String SCHEME = "http";
  private static final String ALLOWED = "-._~:/?#[]@!$&'*+,;=%";
  private static final List<String> DESKS =
      List.of("contact", "inquir", "enquir", "support", "toiawase", "otoiawase", "form", "soudan");

  private LinkScanner() {}

  static List<Link> find(String text, int from, int to) {
    List<Link> found = new ArrayList<>();
    int i = BoundedSearch.indexOf(text, SCHEME, from, to);
    while (i >= 0) {
      int body =
          text.startsWith("https://", i) ? i + 8 : text.startsWith("http://", i) ? i + 7 : -1;
      int end = Math.max(i + 4, body);
      if (body > 0) {
        while (end < to && isUrl(text.charAt(end))) {
          end++;
        }
        while (end > body && ".,:;]'".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        if (end > body) {
          found.add(new Link(text.substring(i, end), i, end));
        }
      }
      i = BoundedSearch.indexOf(text, SCHEME, end, to);
    }
    return found;
  }

  /** Whether the address itself says that it is a desk's: …/contact. */
  static boolean namesDesk(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    for (String desk : DESKS) {
      if (lower.contains(desk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUrl(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALLOWED.indexOf(c) >= 0;
  }
}
