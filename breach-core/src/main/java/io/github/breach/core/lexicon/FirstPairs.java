package io.github.breach.core.lexicon;

import java.util.Arrays;

/**
 * How surfaces start: by two characters, or as one character alone. A few bits, which stay near the
 * processor, turn away nearly all places of a text; what they let pass may still be nothing.
 */
final class FirstPairs {
  static final int NONE = -1;

  private static final int PAIR_BITS = 1 << 15;
  private static final int SINGLE_BITS = 1 << 12;
  private static final int SCATTER = 0x9E3779B9;

  private final long[] pairs = new long[PAIR_BITS / Long.SIZE];
  private final long[] singles = new long[SINGLE_BITS / Long.SIZE];

  /** Two characters and their node by turns; the node is {@link #NONE} where a slot is empty. */
  private int[] slots = empty(1 << 10);

  private int size;
  private char[] singleSurfaces = {};
  private int[] singleGroups = {};

  /** Sets where surfaces of these two characters and more go on. */
  void put(char first, char second, int node) {
    int pair = pair(first, second);
    pairs[pair >> 6] |= 1L << pair;
    if (++size * 4 > slots.length) {
      grow();
    }
    insert(first << Character.SIZE | second, node);
  }

  /** Sets the group of a surface of one character. */
  void putSingle(char surface, int group) {
    singles[(surface & SINGLE_BITS - 1) >> 6] |= 1L << surface;
    int last = singleSurfaces.length;
    singleSurfaces = Arrays.copyOf(singleSurfaces, last + 1);
    singleGroups = Arrays.copyOf(singleGroups, last + 1);
    singleSurfaces[last] = surface;
    singleGroups[last] = group;
  }

  /** Whether a surface may start so, or be {@code first} alone. */
  boolean mayStart(char first, char second) {
    int pair = pair(first, second);
    return (pairs[pair >> 6] & 1L << pair) != 0 || mayBe(first);
  }

  /** Where surfaces that start so go on, or {@link #NONE}. */
  int node(char first, char second) {
    int pair = pair(first, second);
    if ((pairs[pair >> 6] & 1L << pair) == 0) {
      return NONE;
    }
    int key = first << Character.SIZE | second;
    int slot = slot(key);
    while (slots[slot + 1] != NONE && slots[slot] != key) {
      slot = slot + 2 & slots.length - 1;
    }
    return slots[slot + 1];
  }

  /** The group of the surface that is this character alone, or 0. */
  int single(char only) {
    if (mayBe(only)) {
      for (int i = 0; i < singleSurfaces.length; i++) {
        if (singleSurfaces[i] == only) {
          return singleGroups[i];
        }
      }
    }
    return 0;
  }

  private boolean mayBe(char only) {
    return (singles[(only & SINGLE_BITS - 1) >> 6] & 1L << only) != 0;
  }

  private static int pair(char first, char second) {
    return (first << 6 ^ second) & PAIR_BITS - 1;
  }

  private int slot(int key) {
    return (key * SCATTER >>> Integer.numberOfLeadingZeros(slots.length) + 1) & -2;
  }

  private void grow() {
    int[] old = slots;
    slots = empty(old.length * 2);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != NONE) {
        insert(old[i], old[i + 1]);
      }
    }
  }

  private void insert(int key, int node) {
    int slot = slot(key);
    while (slots[slot + 1] != NONE) {
      slot = slot + 2 & slots.length - 1;
    }
    slots[slot] = key;
    slots[slot + 1] = node;
  }

  private static int[] empty(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
