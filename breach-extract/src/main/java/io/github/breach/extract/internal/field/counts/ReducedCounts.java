package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a number that is only told to say what is left of it: of 291件(送信先310件から不達の19件を除く) the
 * 310 count nobody, wherever they stand.
 */
final class ReducedCounts {
  private static final int NEAR = 12;

  private static final WordLists WORDS = CountWording.WORDS;

  private ReducedCounts() {}

  /** The counts of a text, with what is reduced as other counts. */
  static List<CountSite> mark(String text, List<CountSite> sites) {
    Set<Long> reduced = new HashSet<>();
    for (int i = 0; i + 2 < sites.size(); i++) {
      if (isReduced(text, sites.get(i), sites.get(i + 1), sites.get(i + 2))) {
        reduced.add(sites.get(i + 1).value());
      }
    }
    if (reduced.isEmpty()) {
      return sites;
    }
    List<CountSite> marked = new ArrayList<>();
    for (CountSite site : sites) {
      boolean counts = site.is(CountRole.CANDIDATE) && reduced.contains(site.value());
      marked.add(counts ? site.withRole(CountRole.OTHER) : site);
    }
    return marked;
  }

  private static boolean isReduced(String text, CountSite left, CountSite all, CountSite off) {
    int allEnd = all.mention().end();
    int offStart = off.mention().start();
    return off.value() > 0
        && all.value() == left.value() + off.value()
        && all.mention().start() - left.mention().end() <= NEAR
        && offStart - allEnd <= NEAR
        && BoundedSearch.contains(text, "から", allEnd, offStart)
        && WORDS.start("TAKEN_OFF", text, off.mention().end()) > 0;
  }
}
