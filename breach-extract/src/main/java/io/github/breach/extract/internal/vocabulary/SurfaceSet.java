package io.github.breach.extract.internal.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * Surfaces for questions about a short text, by their first characters and by their last: most
 * characters of a text start none and end none, which a bit tells. Immutable.
 */
final class SurfaceSet {
  private static final String[] NONE = {};

  private final Buckets firsts = new Buckets();
  private final Buckets lasts = new Buckets();

  /**
   * Takes surfaces.
   *
   * @param longestFirst the surfaces by length
   */
  SurfaceSet(List<String> longestFirst) {
    for (String surface : longestFirst) {
      firsts.add(surface.charAt(0), surface);
      lasts.add(surface.charAt(surface.length() - 1), surface);
    }
    firsts.close();
    lasts.close();
  }

  boolean is(String words) {
    if (words.isEmpty() || !firsts.has(words.charAt(0))) {
      return false;
    }
    for (String surface : firsts.of(words.charAt(0))) {
      if (surface.equals(words)) {
        return true;
      }
    }
    return false;
  }

  boolean isIn(String words) {
    return firstIn(words) >= 0;
  }

  /** Where the first surface starts, or -1. */
  int firstIn(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (firsts.has(words.charAt(i)) && start(words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The length of the longest surface at {@code from}, or 0. */
  int start(String words, int from) {
    if (from < words.length() && from >= 0 && firsts.has(words.charAt(from))) {
      for (String surface : firsts.of(words.charAt(from))) {
        if (words.startsWith(surface, from)) {
          return surface.length();
        }
      }
    }
    return 0;
  }

  /** The length of the longest surface at the end, or 0. */
  int end(String words) {
    int last = words.length() - 1;
    if (last >= 0 && lasts.has(words.charAt(last))) {
      for (String surface : lasts.of(words.charAt(last))) {
        if (words.endsWith(surface)) {
          return surface.length();
        }
      }
    }
    return 0;
  }

  /** Surfaces by the low bits of one of their characters. */
  private static final class Buckets {
    private final List<List<String>> open = new ArrayList<>();
    private final String[][] surfaces = new String[Long.SIZE][];
    private long mask;

    private Buckets() {
      for (int i = 0; i < Long.SIZE; i++) {
        open.add(new ArrayList<>());
      }
    }

    private void add(char c, String surface) {
      mask |= 1L << c;
      open.get(c % Long.SIZE).add(surface);
    }

    private void close() {
      for (int i = 0; i < Long.SIZE; i++) {
        surfaces[i] = open.get(i).toArray(NONE);
      }
      open.clear();
    }

    private boolean has(char c) {
      return (mask & 1L << c) != 0;
    }

    private String[] of(char c) {
      return surfaces[c % Long.SIZE];
    }
  }
}
