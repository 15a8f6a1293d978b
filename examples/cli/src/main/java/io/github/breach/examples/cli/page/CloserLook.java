package io.github.breach.examples.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a timeline in which most happens, where one early date (a member's leak of four years
 * ago) leaves it so little room on the whole scale that nothing can be told apart.
 */
final class CloserLook {
  /** A gap that takes more of the whole than this squeezes what is on its sides. */
  private static final double WIDE_GAP = 0.6;

  private static final int FEWEST = 4;

  private CloserLook() {}

  /** The entries of that part, in their lanes; empty where the whole scale will do. */
  static Map<Lane, List<LaneEntry>> of(Map<Lane, List<LaneEntry>> lanes) {
    List<LaneEntry> entries = new ArrayList<>();
    lanes.values().forEach(entries::addAll);
    entries.sort(Comparator.comparingLong(entry -> entry.extent().start()));
    if (entries.size() < FEWEST) {
      return Map.of();
    }
    int split = 0;
    long widest = 0;
    long end = entries.get(0).extent().end();
    for (int i = 1; i < entries.size(); i++) {
      TimeExtent extent = entries.get(i).extent();
      if (extent.start() - end > widest) {
        widest = extent.start() - end;
        split = i;
      }
      end = Math.max(end, extent.end());
    }
    long whole = end - entries.get(0).extent().start();
    List<LaneEntry> late = entries.subList(split, entries.size());
    List<LaneEntry> most = late.size() * 2 >= entries.size() ? late : entries.subList(0, split);
    boolean squeezed = widest > WIDE_GAP * whole && most.size() >= FEWEST;
    return squeezed ? only(lanes, most) : Map.of();
  }

  private static Map<Lane, List<LaneEntry>> only(
      Map<Lane, List<LaneEntry>> lanes, List<LaneEntry> most) {
    long from = most.get(0).extent().start();
    long to = most.stream().mapToLong(entry -> entry.extent().end()).max().orElse(from);
    Map<Lane, List<LaneEntry>> out = new EnumMap<>(Lane.class);
    lanes.forEach(
        (lane, entries) -> {
          List<LaneEntry> inside =
              entries.stream()
                  .filter(e -> e.extent().start() >= from && e.extent().end() <= to)
                  .toList();
          if (!inside.isEmpty()) {
            out.put(lane, inside);
          }
        });
    return out;
  }
}
