package io.github.breach.model.followup;

import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings notices about one incident together, one notice after the other by publication. */
final class SeriesGrouping {
  private final List<SeriesDraft> drafts = new ArrayList<>();
  private final Map<String, List<SeriesDraft>> byName = new HashMap<>();

  SeriesGrouping(Collection<Disclosure> notices) {
    List<Disclosure> ordered = new ArrayList<>(notices);
    ordered.sort(ReportOrder.BY_PUBLICATION);
    ordered.forEach(this::add);
  }

  List<ReportSeries> series() {
    return drafts.stream().map(d -> new ReportSeries(ReportOrder.of(d.reports()))).toList();
  }

  private void add(Disclosure notice) {
    Set<String> names = DiscloserNames.of(notice);
    Set<SeriesDraft> ofDiscloser = new LinkedHashSet<>();
    names.forEach(name -> ofDiscloser.addAll(byName.getOrDefault(name, List.of())));
    SeriesDraft home = home(notice, ofDiscloser);
    home.add(notice);
    for (String name : names) {
      List<SeriesDraft> known = byName.computeIfAbsent(name, n -> new ArrayList<>());
      if (!known.contains(home)) {
        known.add(home);
      }
    }
  }

  private SeriesDraft home(Disclosure notice, Set<SeriesDraft> candidates) {
    List<SeriesDraft> cited =
        Likeness.cited(notice).stream()
            .sorted()
            .map(
                day -> best(notice, candidates.stream().filter(c -> c.cites(notice, day)).toList()))
            .flatMap(List::stream)
            .distinct()
            .toList();
    List<SeriesDraft> found = cited.isEmpty() ? best(notice, candidates) : cited;
    if (found.isEmpty()) {
      SeriesDraft alone = new SeriesDraft();
      drafts.add(alone);
      return alone;
    }
    SeriesDraft home = found.get(0);
    // 1月8日および2月3日の公表に続き: a report that cites two brings them together.
    for (SeriesDraft other : found.subList(1, found.size())) {
      if (home.agreesWith(other)) {
        home.take(other);
        drafts.remove(other);
        byName.values().forEach(known -> known.replaceAll(d -> d == other ? home : d));
      }
    }
    return home;
  }

  /**
   * The one draft that the notice is most like; none where two are alike, or where it is like none.
   */
  private static List<SeriesDraft> best(Disclosure notice, Collection<SeriesDraft> candidates) {
    int highest = 0;
    List<SeriesDraft> best = List.of();
    for (SeriesDraft candidate : candidates) {
      int likeness = candidate.likeness(notice);
      if (likeness > highest) {
        highest = likeness;
        best = List.of(candidate);
      } else if (likeness == highest && likeness > 0) {
        best = List.of();
      }
    }
    return best;
  }
}
