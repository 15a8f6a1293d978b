package io.github.breach.core.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What ends at each node of a {@link SurfaceTree}: of each table the longest term among the node's
 * own and those on the way to it, so that of all surfaces at a place only the last is asked.
 */
final class LongestTerms {
  /** Where the terms of a node start, and those of the node before end. */
  private final int[] from;

  private final int[] tables;
  private final Term[] terms;

  private LongestTerms(int[] from, int[] tables, Term[] terms) {
    this.from = from;
    this.tables = tables;
    this.terms = terms;
  }

  /** Whether a surface ends at the node. */
  boolean at(int node) {
    return from[node + 1] > from[node];
  }

  /** Adds the terms of a node that start at {@code start} and overlap none of their table. */
  void take(int node, int start, int[] nextFree, FoundTerms found) {
    int last = from[node + 1];
    for (int i = from[node]; i < last; i++) {
      int table = tables[i];
      if (start >= nextFree[table]) {
        Term term = terms[i];
        int end = start + term.surface().length();
        nextFree[table] = end;
        found.add(table, new TermMention(term, start, end));
      }
    }
  }

  /** Collects terms with their nodes. */
  static final class Builder {
    private final List<TreeMap<Integer, Term>> byNode = new ArrayList<>();
    private int size;

    /** A later term of the same node and table replaces an earlier one. */
    void add(int node, int table, Term term) {
      while (byNode.size() <= node) {
        byNode.add(new TreeMap<>());
      }
      byNode.get(node).put(table, term);
    }

    LongestTerms build(SurfaceTree tree) {
      int[] lastWithTerms = new int[tree.size()];
      int[] from = new int[tree.size() + 1];
      for (int node = 1; node < byNode.size(); node++) {
        TreeMap<Integer, Term> own = byNode.get(node);
        int above = lastWithTerms[tree.parent(node)];
        lastWithTerms[node] = own.isEmpty() ? above : node;
        if (!own.isEmpty() && above != 0) {
          byNode.get(above).forEach(own::putIfAbsent);
        }
        size += own.size();
        from[node + 1] = size;
      }
      int[] tables = new int[size];
      Term[] terms = new Term[size];
      int next = 0;
      for (TreeMap<Integer, Term> own : byNode) {
        for (var entry : own.entrySet()) {
          tables[next] = entry.getKey();
          terms[next++] = entry.getValue();
        }
      }
      return new LongestTerms(from, tables, terms);
    }
  }
}
