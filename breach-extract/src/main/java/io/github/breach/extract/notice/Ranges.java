package io.github.breach.extract.notice;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks up sorted mentions by where they start. */
final class Ranges {
  private Ranges() {}

  static <T> List<T> startingIn(List<T> sorted, ToIntFunction<T> start, int from, int to) {
    int first = firstStartingAtOrAfter(sorted, start, from);
    int last = firstStartingAtOrAfter(sorted, start, to);
    return first >= last ? List.of() : sorted.subList(first, last);
  }

  static <T> int lastStartingAtOrBefore(List<T> sorted, ToIntFunction<T> start, int position) {
    return firstStartingAtOrAfter(sorted, start, position + 1) - 1;
  }

  private static <T> int firstStartingAtOrAfter(
      List<T> sorted, ToIntFunction<T> start, int position) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(sorted.get(middle)) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
