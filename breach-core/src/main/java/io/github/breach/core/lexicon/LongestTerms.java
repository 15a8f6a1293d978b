package io.github.breach.core.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    private record Row(int node, int table, Term term) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Row> all = new ArrayList<>();

    /** A later term of the same node and table replaces an earlier one. */
    void add(int node, int table, Term term) {
      rows.add(new Row(node, table, term));
    }

    LongestTerms build(SurfaceTree tree) {
      rows.sort(Comparator.comparingInt(Row::node).thenComparingInt(Row::table));
      int[] lastWithTerms = new int[tree.size()];
      int[] from = new int[tree.size() + 1];
      int next = 0;
      for (int node = 1; node < tree.size(); node++) {
        int above = lastWithTerms[tree.parent(node)];
        int first = next;
        while (next < rows.size() && rows.get(next).node() == node) {
          next++;
        }
        lastWithTerms[node] = first == next ? above : node;
        if (first < next) {
          merge(rows.subList(first, next), all.subList(from[above], from[above + 1]));
        }
        from[node + 1] = all.size();
      }
      int[] tables = new int[all.size()];
      Term[] terms = new Term[all.size()];
      for (int i = 0; i < tables.length; i++) {
        tables[i] = all.get(i).table();
        terms[i] = all.get(i).term();
      }
      return new LongestTerms(from, tables, terms);
    }

    /** Adds a node's own terms, and of those above it what is of other tables, by table. */
    private void merge(List<Row> own, List<Row> above) {
      List<Row> merged = new ArrayList<>(own.size() + above.size());
      int a = 0;
      for (int i = 0; i < own.size(); i++) {
        Row row = own.get(i);
        if (i + 1 < own.size() && own.get(i + 1).table() == row.table()) {
          continue;
        }
        while (a < above.size() && above.get(a).table() < row.table()) {
          merged.add(above.get(a++));
        }
        a += a < above.size() && above.get(a).table() == row.table() ? 1 : 0;
        merged.add(row);
      }
      merged.addAll(above.subList(a, above.size()));
      all.addAll(merged);
    }
  }
}
