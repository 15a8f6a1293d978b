package io.github.breach.extract.internal.field.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the counts that others told in a row add up to, in whatever unit and in whatever words:
 * 延べ3,300件 in the lead, then 1,250名 in one section and 2,050名 in the next.
 */
final class Sums {
  /** Smaller figures add up by chance. */
  private static final int LEAST = 100;

  private static final int MOST_PARTS = 16;

  private final List<CountSite> told = new ArrayList<>();
  private final Set<Long> wholes = new HashSet<>();
  private long largestWhole;

  /** The rows of addends by what they are and add up to, where that is told anywhere. */
  private final Map<Figure, List<List<CountSite>>> rows = new HashMap<>();

  Sums(List<CountSite> sites) {
    for (CountSite site : sites) {
      if (site.affected() && (site.is(CountRole.CANDIDATE) || site.is(CountRole.PART))) {
        told.add(site);
        if (mayBeWhole(site)) {
          wholes.add(site.value());
          largestWhole = Math.max(largestWhole, site.value());
        }
      }
    }
    for (int from = 0; from < told.size() && !wholes.isEmpty(); from++) {
      addFrom(from);
    }
  }

  private void addFrom(int from) {
    CountGroup group = told.get(from).group();
    long sum = 0;
    int limit = Math.min(told.size(), from + MOST_PARTS);
    for (int to = from; to < limit && told.get(to).group() == group; to++) {
      sum += told.get(to).value();
      if (sum > largestWhole) {
        return;
      }
      if (to > from && wholes.contains(sum)) {
        rows.computeIfAbsent(new Figure(group, sum), figure -> new ArrayList<>())
            .add(told.subList(from, to + 1));
      }
    }
  }

  /** Whether counts of its own group add up to {@code site}. */
  boolean has(CountSite site) {
    if (mayBeWhole(site)) {
      for (List<CountSite> row : rowsOf(site.group(), site)) {
        if (!row.contains(site)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether {@code part} is one of those of its group that add up to {@code whole}, of another. */
  boolean has(CountSite whole, CountSite part) {
    if (mayBeWhole(whole)) {
      for (List<CountSite> row : rowsOf(part.group(), whole)) {
        if (row.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<List<CountSite>> rowsOf(CountGroup group, CountSite whole) {
    return rows.getOrDefault(new Figure(group, whole.value()), List.of());
  }

  private static boolean mayBeWhole(CountSite site) {
    return site.affected() && site.is(CountRole.CANDIDATE) && site.value() >= LEAST;
  }
}
