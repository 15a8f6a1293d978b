package io.github.breach.core.lexicon;

import java.util.Arrays;

/**
 * A tree of surfaces in one array, an only child beside its parent, so that reading on along a text
 * is reading on along the array.
 *
 * <p>The first number of a node tells whether a surface ends there (its sign), how many children
 * the node has (bits 16 to 30), and the character of an only child (the low bits). Then stand the
 * group of the terms that end there, if any, and the children: an only child itself; of more, their
 * characters, sorted, and in the same order where each child is.
 */
final class SurfaceTree {
  private static final int HAS_TERMS = 1 << 31;
  private static final int MOST = 0x7FFF;
  private static final int FEW = 8;

  private final FirstPairs firsts;
  private final int[] nodes;

  SurfaceTree(FirstPairs firsts, int[] nodes) {
    this.firsts = firsts;
    this.nodes = nodes;
  }

  /** The first number of a node. */
  static int header(boolean hasTerms, int children, char only) {
    if (children > MOST) {
      throw new IllegalArgumentException("too many terms start alike: " + children);
    }
    return (hasTerms ? HAS_TERMS : 0) | children << Character.SIZE | only;
  }

  /** Whether a surface may start with these two, or be {@code first} alone. */
  boolean mayStart(char first, char second) {
    return firsts.mayStart(first, second);
  }

  /** The group of the longest surface at {@code start} of {@code text}, or 0. */
  int longest(char[] text, int start) {
    char first = text[start];
    int best = firsts.single(first);
    int node = start + 1 < text.length ? firsts.node(first, text[start + 1]) : FirstPairs.NONE;
    int next = start + 2;
    while (node != FirstPairs.NONE) {
      int header = nodes[node++];
      if (header < 0) {
        best = nodes[node++];
      }
      node = next < text.length ? child(node, header, text[next++]) : FirstPairs.NONE;
    }
    return best;
  }

  /** The child for {@code c} of a node whose children stand at {@code at}. */
  private int child(int at, int header, char c) {
    int children = header >>> Character.SIZE & MOST;
    if (children == 1) {
      return (char) header == c ? at : FirstPairs.NONE;
    }
    int end = at + children;
    if (children > FEW) {
      int found = Arrays.binarySearch(nodes, at, end, c);
      return found < 0 ? FirstPairs.NONE : nodes[found + children];
    }
    for (int i = at; i < end; i++) {
      if (nodes[i] == c) {
        return nodes[i + children];
      }
    }
    return FirstPairs.NONE;
  }
}
