package io.github.breach.extract.internal.assemble;

import io.github.breach.extract.spi.Finding;
import io.github.breach.model.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a notice's findings, by their sort. */
final class Facts {
  private final Map<Class<?>, List<Record>> bySort = new HashMap<>();

  Facts(List<Finding> findings) {
    for (Finding finding : findings) {
      List<Record> facts = bySort.get(finding.fact().getClass());
      if (facts == null) {
        facts = new ArrayList<>();
        bySort.put(finding.fact().getClass(), facts);
      }
      facts.add(finding.fact());
    }
  }

  /** The first fact of a sort of which a notice has one. */
  <T extends Record> Optional<T> one(Class<T> sort) {
    List<Record> facts = bySort.get(sort);
    return facts == null ? Optional.empty() : Optional.of(sort.cast(facts.get(0)));
  }

  /** Every fact of a sort, as found. */
  @SuppressWarnings("unchecked") // a fact lies in the list of its own class
  <T extends Record> List<T> all(Class<T> sort) {
    return (List<T>) bySort.getOrDefault(sort, List.of());
  }

  /** Every fact of a sort once, in text order. */
  <T extends Record & Stated> List<T> inTextOrder(Class<T> sort) {
    List<T> facts = new ArrayList<>(all(sort));
    facts.sort(Comparator.comparing(Stated::span));
    return sharesSpan(facts) ? new ArrayList<>(new LinkedHashSet<>(facts)) : facts;
  }

  /** Whether two neighbours of sorted facts are of one place: only those can be the same fact. */
  private static <T extends Stated> boolean sharesSpan(List<T> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).span().equals(sorted.get(i - 1).span())) {
        return true;
      }
    }
    return false;
  }
}
