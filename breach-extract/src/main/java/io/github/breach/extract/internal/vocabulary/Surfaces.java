package io.github.breach.extract.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Surfaces for questions about a place or a short part of a text, by their first characters and by
 * their last: most characters start none and end none, which a bit tells. Immutable.
 */
public final class Surfaces {
  private static final String[] NONE = {};

  private final Buckets firsts = new Buckets();
  private final Buckets lasts = new Buckets();

  private Surfaces(List<String> longestFirst) {
    for (String surface : longestFirst) {
      firsts.add(surface.charAt(0), surface);
      lasts.add(surface.charAt(surface.length() - 1), surface);
    }
  }

  /** These surfaces, none of them empty. */
  public static Surfaces of(String... surfaces) {
    return of(List.of(surfaces));
  }

  /** These surfaces, none of them empty. */
  public static Surfaces of(List<String> surfaces) {
    List<String> sorted = new ArrayList<>(surfaces);
    sorted.sort(Comparator.comparingInt(String::length).reversed());
    return new Surfaces(sorted);
  }

  /** Whether {@code words} is one of them. */
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

  /** Whether one stands whole in {@code [from, to)} of {@code text}. */
  public boolean isIn(String text, int from, int to) {
    return firstIn(text, from, to) >= 0;
  }

  /** Where the first that stands whole in {@code [from, to)} starts, or -1. */
  int firstIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (firsts.has(c)) {
        for (String surface : firsts.of(c)) {
          if (surface.length() <= to - i && text.startsWith(surface, i)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** The length of the longest at {@code from}, or 0. */
  public int startAt(String text, int from) {
    if (from < text.length() && from >= 0 && firsts.has(text.charAt(from))) {
      for (String surface : firsts.of(text.charAt(from))) {
        if (text.startsWith(surface, from)) {
          return surface.length();
        }
      }
    }
    return 0;
  }

  /** The length of the longest at the end of {@code words}, or 0. */
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

  /** Surfaces by the low bits of one of their characters, and more of these bits in a mask. */
  private static final class Buckets {
    private static final int BITS = 256;

    private final String[][] surfaces = new String[Long.SIZE][];
    private final long[] mask = new long[BITS / Long.SIZE];

    private Buckets() {
      Arrays.fill(surfaces, NONE);
    }

    private void add(char c, String surface) {
      mask[c % BITS / Long.SIZE] |= 1L << c;
      String[] known = surfaces[c % Long.SIZE];
      String[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = surface;
      surfaces[c % Long.SIZE] = more;
    }

    private boolean has(char c) {
      return (mask[c % BITS / Long.SIZE] & 1L << c) != 0;
    }

    private String[] of(char c) {
      return surfaces[c % Long.SIZE];
    }
  }
}
