package io.github.breach.core.lexicon;

import java.util.Arrays;
import java.util.List;

/** Makes a {@link SurfaceTree} and its {@link TermGroups} of all terms, sorted by surface. */
final class TreeBuilder {
  private final TermGroups.Builder groups = new TermGroups.Builder();
  private final FirstPairs firsts = new FirstPairs();
  private final TermGroups.Row[] rows;
  private final String[] surfaces;
  private int[] nodes;
  private int size;

  /** The order of rows with one surface and table counts: the last of them is found. */
  TreeBuilder(List<TermGroups.Row> unsorted) {
    rows = sorted(unsorted);
    surfaces = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      surfaces[i] = rows[i].term().surface();
    }
    nodes = new int[rows.length * 4 + 16];
    for (int from = 0; from < rows.length; ) {
      int to = end(from, rows.length, 0);
      addFirst(from, to);
      from = to;
    }
  }

  /**
   * The rows by surface and table. Numbers made of the first two characters and the row's own are
   * sorted first, so that hardly any surfaces are compared: a parser waits for this when it starts.
   */
  private static TermGroups.Row[] sorted(List<TermGroups.Row> unsorted) {
    long[] byStart = new long[unsorted.size()];
    for (int i = 0; i < byStart.length; i++) {
      byStart[i] = start(unsorted.get(i).term().surface()) << Integer.SIZE - 1 | i;
    }
    Arrays.sort(byStart);
    TermGroups.Row[] rows = new TermGroups.Row[byStart.length];
    int from = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = unsorted.get((int) byStart[i] & Integer.MAX_VALUE);
      if (byStart[i] >>> Integer.SIZE - 1 != byStart[from] >>> Integer.SIZE - 1) {
        Arrays.sort(rows, from, i);
        from = i;
      }
    }
    Arrays.sort(rows, from, rows.length);
    return rows;
  }

  private static long start(String surface) {
    char second = surface.length() > 1 ? surface.charAt(1) : '\0';
    return (long) surface.charAt(0) << Character.SIZE | second;
  }

  TermGroups groups() {
    return groups.build();
  }

  SurfaceTree tree() {
    return new SurfaceTree(firsts, Arrays.copyOf(nodes, size));
  }

  /** Adds the surfaces of one first character. */
  private void addFirst(int from, int to) {
    char first = surfaces[from].charAt(0);
    int longer = ownEnd(from, to, 1);
    int group = longer > from ? groups.add(own(from, longer), 0) : 0;
    if (group > 0) {
      firsts.putSingle(first, group);
    }
    for (int start = longer; start < to; ) {
      int end = end(start, to, 1);
      firsts.put(first, surfaces[start].charAt(1), size);
      addNode(start, end, 2, group);
      start = end;
    }
  }

  /** Adds the node of the {@code depth} characters with which all surfaces of the rows start. */
  private void addNode(int from, int to, int depth, int above) {
    int longer = ownEnd(from, to, depth);
    boolean hasTerms = longer > from;
    int group = hasTerms ? groups.add(own(from, longer), above) : above;
    if (longer == to) {
      append(SurfaceTree.header(hasTerms, 0, '\0'));
      append(group);
      return;
    }
    char first = surfaces[longer].charAt(depth);
    if (first == surfaces[to - 1].charAt(depth)) { // as the rows are sorted, that of all between
      append(SurfaceTree.header(hasTerms, 1, first));
      if (hasTerms) {
        append(group);
      }
      addNode(longer, to, depth + 1, group);
      return;
    }
    int[] starts = childStarts(longer, to, depth);
    int children = starts.length - 1;
    append(SurfaceTree.header(hasTerms, children, '\0'));
    if (hasTerms) {
      append(group);
    }
    int places = size + children;
    for (int i = 0; i < children; i++) {
      append(surfaces[starts[i]].charAt(depth));
    }
    ensure(places + children);
    size += children;
    for (int i = 0; i < children; i++) {
      nodes[places + i] = size;
      addNode(starts[i], starts[i + 1], depth + 1, group);
    }
  }

  /** Where the rows of each next character start, and the end of the last. */
  private int[] childStarts(int from, int to, int depth) {
    int[] starts = new int[8];
    int children = 0;
    for (int start = from; start < to; start = end(start, to, depth)) {
      if (children + 1 == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[children++] = start;
    }
    starts[children] = to;
    return Arrays.copyOf(starts, children + 1);
  }

  /** Where the rows end whose surfaces have as many characters as {@code depth}. */
  private int ownEnd(int from, int to, int depth) {
    int end = from;
    while (end < to && surfaces[end].length() == depth) {
      end++;
    }
    return end;
  }

  /** Where the rows end that have the character of the first of them at {@code depth}. */
  private int end(int from, int to, int depth) {
    char c = surfaces[from].charAt(depth);
    int end = from + 1;
    while (end < to && surfaces[end].charAt(depth) == c) {
      end++;
    }
    return end;
  }

  private List<TermGroups.Row> own(int from, int to) {
    return Arrays.asList(rows).subList(from, to);
  }

  private void append(int number) {
    ensure(size);
    nodes[size++] = number;
  }

  private void ensure(int index) {
    if (index >= nodes.length) {
      nodes = Arrays.copyOf(nodes, Math.max(nodes.length * 2, index + 1));
    }
  }
}
