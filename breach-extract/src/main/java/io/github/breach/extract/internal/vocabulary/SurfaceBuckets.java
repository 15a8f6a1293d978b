package io.github.breach.extract.internal.vocabulary;

import java.util.List;

/** Surfaces by the low bits of their first or last character, those of a bucket in their order. */
final class SurfaceBuckets {
  private static final int BUCKETS = 64;

  /** The surfaces of all buckets, one bucket behind another. */
  final String[] surfaces;

  private final int[] ends = new int[BUCKETS];

  private SurfaceBuckets(List<String> ordered, boolean byLast) {
    surfaces = new String[ordered.size()];
    for (String surface : ordered) {
      ends[bucket(key(surface, byLast))]++;
    }
    for (int b = 1; b < BUCKETS; b++) {
      ends[b] += ends[b - 1];
    }
    int[] next = ends.clone();
    for (int i = ordered.size() - 1; i >= 0; i--) {
      surfaces[--next[bucket(key(ordered.get(i), byLast))]] = ordered.get(i);
    }
  }

  static SurfaceBuckets byFirst(List<String> ordered) {
    return new SurfaceBuckets(ordered, false);
  }

  static SurfaceBuckets byLast(List<String> ordered) {
    return new SurfaceBuckets(ordered, true);
  }

  /** Where the bucket of {@code c} starts among the surfaces. */
  int start(char c) {
    int bucket = bucket(c);
    return bucket == 0 ? 0 : ends[bucket - 1];
  }

  /** Where the bucket of {@code c} ends among the surfaces. */
  int end(char c) {
    return ends[bucket(c)];
  }

  private static char key(String surface, boolean byLast) {
    return surface.charAt(byLast ? surface.length() - 1 : 0);
  }

  private static int bucket(char c) {
    return c & BUCKETS - 1;
  }
}
