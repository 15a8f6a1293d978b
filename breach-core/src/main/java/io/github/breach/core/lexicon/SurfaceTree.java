package io.github.breach.core.lexicon;

import java.util.Arrays;

/**
 * A tree of surfaces in one hash table, so that a step costs one look into memory: (node,
 * character) leads to a node. The root is node 0, and a node's number is larger than its parent's.
 */
final class SurfaceTree {
  static final int ROOT = 0;

  private static final int CHAR_BITS = 16;
  private static final int NODE_BITS = 24;
  private static final long KEY = (1L << CHAR_BITS + NODE_BITS) - 1;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  /** Target, node and character in one number; 0 where a slot is empty. */
  private long[] slots = new long[1 << 10];

  private int shift = Long.SIZE - 10;
  private int nodes = 1;
  private int[] parents = new int[1 << 9];

  /** The node below {@code node} for {@code c}, or 0. */
  int next(int node, char c) {
    long key = (long) node << CHAR_BITS | c;
    int slot = (int) (key * SCATTER >>> shift);
    while (true) {
      long found = slots[slot];
      if (found == 0 || (found & KEY) == key) {
        return (int) (found >>> CHAR_BITS + NODE_BITS);
      }
      slot = slot + 1 & slots.length - 1;
    }
  }

  /** The node of a surface, made where it is new. */
  int add(String surface) {
    int node = ROOT;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      int child = next(node, c);
      node = child == 0 ? make(node, c) : child;
    }
    return node;
  }

  /** How many nodes there are, the root among them. */
  int size() {
    return nodes;
  }

  int parent(int node) {
    return parents[node];
  }

  private int make(int parent, char c) {
    if (nodes == 1 << NODE_BITS) {
      throw new IllegalArgumentException("too many terms");
    }
    if (nodes == parents.length) {
      parents = Arrays.copyOf(parents, nodes * 2);
      grow();
    }
    parents[nodes] = parent;
    put((long) nodes << CHAR_BITS + NODE_BITS | (long) parent << CHAR_BITS | c);
    return nodes++;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    shift--;
    for (long entry : old) {
      if (entry != 0) {
        put(entry);
      }
    }
  }

  private void put(long entry) {
    int slot = (int) ((entry & KEY) * SCATTER >>> shift);
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = entry;
  }
}
