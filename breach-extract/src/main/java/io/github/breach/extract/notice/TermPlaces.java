package io.github.breach.extract.notice;

import io.github.breach.core.lexicon.TermMention;
import java.util.Arrays;
import java.util.List;

/**
 * The mentions of one table with their starts apart, which are looked up without following them.
 */
final class TermPlaces {
  private static final int FEW = 4;

  static final TermPlaces NONE = new TermPlaces(List.of());

  private final List<TermMention> mentions;
  private final int[] starts;

  TermPlaces(List<TermMention> sorted) {
    mentions = sorted;
    starts = new int[sorted.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = sorted.get(i).start();
    }
  }

  /** The mentions that start in {@code [from, to)}. */
  List<TermMention> in(int from, int to) {
    int first = atOrAfter(from);
    int last = first;
    while (last < starts.length && last - first < FEW && starts[last] < to) {
      last++;
    }
    last = last - first < FEW ? last : atOrAfter(to);
    return first >= last ? List.of() : mentions.subList(first, last);
  }

  /** Whether one of this key starts in {@code [from, to)}. */
  boolean has(String key, int from, int to) {
    for (int i = atOrAfter(from); i < starts.length && starts[i] < to; i++) {
      if (mentions.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private int atOrAfter(int position) {
    int at = Arrays.binarySearch(starts, position);
    return at >= 0 ? at : -at - 1;
  }
}
