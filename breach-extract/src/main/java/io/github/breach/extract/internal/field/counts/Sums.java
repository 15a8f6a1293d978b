package io.github.breach.extract.internal.field.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the counts that others told in a row add up to, in whatever unit and in whatever words:
 * 延べ3,300件 in the lead, then 1,250名 in one section and 2,050名 in the next.
 */
final class Sums {
  /** Smaller figures add up by chance. */
  private static final int LEAST = 100;

  private static final int MOST_PARTS = 16;

  /**
   * A count and what makes it.
   *
   * @param parts the addends, of one group
   */
  record Sum(CountSite whole, List<CountSite> parts) {}

  private final List<CountSite> told = new ArrayList<>();
  private final Map<Long, List<CountSite>> byValue = new HashMap<>();

  private Sums(List<CountSite> sites) {
    for (CountSite site : sites) {
      if (site.affected() && (site.is(CountRole.CANDIDATE) || site.is(CountRole.PART))) {
        told.add(site);
        if (site.is(CountRole.CANDIDATE) && site.value() >= LEAST) {
          byValue.computeIfAbsent(site.value(), value -> new ArrayList<>()).add(site);
        }
      }
    }
  }

  /** The sums of a notice, in no order; a count may be one in several ways. */
  static List<Sum> of(List<CountSite> sites) {
    Sums sums = new Sums(sites);
    List<Sum> found = new ArrayList<>();
    for (int from = 0; from < sums.told.size() && !sums.byValue.isEmpty(); from++) {
      sums.addFrom(from, found);
    }
    return found;
  }

  private void addFrom(int from, List<Sum> found) {
    long sum = 0;
    int limit = Math.min(told.size(), from + MOST_PARTS);
    for (int to = from; to < limit && told.get(to).group() == told.get(from).group(); to++) {
      sum += told.get(to).value();
      if (to > from) {
        List<CountSite> parts = told.subList(from, to + 1);
        for (CountSite whole : byValue.getOrDefault(sum, List.of())) {
          if (!parts.contains(whole)) {
            found.add(new Sum(whole, List.copyOf(parts)));
          }
        }
      }
    }
  }
}
