package io.github.breach.extract.internal.vocabulary;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.LongestFirst;
import java.util.List;

/**
 * Surfaces for questions about a place or a short part of a text. Few places of a text have two
 * characters side by side with which one starts, which a few bits tell. Immutable.
 */
public final class Surfaces {
  private static final int FEWEST_BITS = 256;
  private static final int BITS_A_SURFACE = 16;

  private final List<String> longestFirst;

  /** By the characters with which surfaces of two and more start. */
  private final long[] pairs;

  private final int pairMask;

  /** By the surfaces of one character. */
  private long singles;

  private final SurfaceBuckets firsts;
  private final SurfaceBuckets lasts;

  private Surfaces(List<String> longestFirst) {
    this.longestFirst = longestFirst;
    int bits = Math.max(FEWEST_BITS, Integer.highestOneBit(longestFirst.size()) * BITS_A_SURFACE);
    pairs = new long[bits / Long.SIZE];
    pairMask = bits - 1;
    firsts = SurfaceBuckets.byFirst(longestFirst);
    lasts = SurfaceBuckets.byLast(longestFirst);
    for (String surface : longestFirst) {
      if (surface.length() == 1) {
        singles |= 1L << surface.charAt(0);
      } else {
        int pair = pair(surface.charAt(0), surface.charAt(1));
        pairs[pair >> 6] |= 1L << pair;
      }
    }
  }

  /** These surfaces, none of them empty. */
  public static Surfaces of(String... surfaces) {
    return of(List.of(surfaces));
  }

  /** These surfaces, none of them empty. */
  public static Surfaces of(List<String> surfaces) {
    return new Surfaces(LongestFirst.sorted(surfaces));
  }

  /** All of them, the longest first. */
  List<String> all() {
    return longestFirst;
  }

  /** Whether {@code [from, to)} of {@code text} is one of them. */
  public boolean is(String text, int from, int to) {
    if (from < to) {
      char first = text.charAt(from);
      for (int i = firsts.start(first); i < firsts.end(first); i++) {
        String surface = firsts.surfaces[i];
        if (surface.length() == to - from && text.startsWith(surface, from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one stands whole in {@code [from, to)} of {@code text}. */
  public boolean isIn(String text, int from, int to) {
    return firstIn(text, from, to) >= 0;
  }

  /** Where the first that stands whole in {@code [from, to)} starts, or -1. */
  int firstIn(String text, int from, int to) {
    if (from < to) {
      char c = text.charAt(from);
      for (int i = from; i < to; i++) {
        char next = i + 1 < to ? text.charAt(i + 1) : '\0';
        if (mayStart(c, next) && longestAt(text, i, to) > 0) {
          return i;
        }
        c = next;
      }
    }
    return -1;
  }

  /** The length of the longest at {@code from}, or 0. */
  public int startAt(String text, int from) {
    return startAt(text, from, text.length());
  }

  /** The length of the longest that stands whole in {@code [from, to)} at its start, or 0. */
  public int startAt(String text, int from, int to) {
    if (from < 0 || from >= to) {
      return 0;
    }
    char next = from + 1 < to ? text.charAt(from + 1) : '\0';
    return mayStart(text.charAt(from), next) ? longestAt(text, from, to) : 0;
  }

  private int longestAt(String text, int from, int to) {
    char first = text.charAt(from);
    for (int i = firsts.start(first); i < firsts.end(first); i++) {
      String surface = firsts.surfaces[i];
      if (surface.length() <= to - from && text.startsWith(surface, from)) {
        return surface.length();
      }
    }
    return 0;
  }

  /** The length of the longest at the end of {@code [from, to)} of {@code text}, or 0. */
  int end(String text, int from, int to) {
    if (from < to) {
      char c = text.charAt(to - 1);
      for (int i = lasts.start(c); i < lasts.end(c); i++) {
        String surface = lasts.surfaces[i];
        if (BoundedSearch.endsWith(text, surface, from, to)) {
          return surface.length();
        }
      }
    }
    return 0;
  }

  private boolean mayStart(char first, char second) {
    int pair = pair(first, second);
    return ((pairs[pair >> 6] & 1L << pair) | (singles & 1L << first)) != 0;
  }

  private int pair(char first, char second) {
    return first * 7 + second & pairMask;
  }
}
