package io.github.breach.extract.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Surfaces by their first characters, looked for in one pass over a short text. Immutable. */
final class SurfaceSet {
  private static final int LOW_BITS = 0xFF;

  private final char[] firsts;
  private final String[][] byFirst;

  /** A bit for the low bits of each first character: most characters of a text start nothing. */
  private final long[] mask = new long[4];

  SurfaceSet(List<String> surfaces) {
    Map<Character, List<String>> sorted = new TreeMap<>();
    for (String surface : surfaces) {
      sorted.computeIfAbsent(surface.charAt(0), c -> new ArrayList<>()).add(surface);
    }
    firsts = new char[sorted.size()];
    byFirst = new String[sorted.size()][];
    int i = 0;
    for (Map.Entry<Character, List<String>> entry : sorted.entrySet()) {
      char first = entry.getKey();
      firsts[i] = first;
      byFirst[i++] = entry.getValue().toArray(new String[0]);
      mask[(first & LOW_BITS) >> 6] |= 1L << first;
    }
  }

  boolean isIn(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((mask[(c & LOW_BITS) >> 6] & 1L << c) != 0 && startsAt(words, i, c)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAt(String words, int at, char c) {
    int first = Arrays.binarySearch(firsts, c);
    if (first < 0) {
      return false;
    }
    for (String surface : byFirst[first]) {
      if (words.startsWith(surface, at)) {
        return true;
      }
    }
    return false;
  }
}
