package io.github.breach.core.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What is found where a surface is the longest at its place: of each table the longest term among
 * the surface's own and those that it starts with, so that only the longest is asked. Group 0 is
 * empty.
 */
final class TermGroups {
  /** Where the terms of a group start; those of the group before end there. */
  private final int[] starts;

  private final int[] tables;

  /** The terms' lengths, which are asked for more often than the terms. */
  private final int[] lengths;

  private final Term[] terms;

  private TermGroups(Builder builder) {
    int groups = builder.starts.size();
    starts = new int[groups + 1];
    for (int i = 0; i < groups; i++) {
      starts[i] = builder.starts.get(i);
    }
    int size = builder.rows.size();
    starts[groups] = size;
    tables = new int[size];
    lengths = new int[size];
    terms = new Term[size];
    for (int i = 0; i < size; i++) {
      Row row = builder.rows.get(i);
      tables[i] = row.table();
      terms[i] = row.term();
      lengths[i] = row.term().surface().length();
    }
  }

  /**
   * Adds the terms of a group that start at {@code start} and overlap none of their table, as they
   * stand in a text in which the units read start at {@code from}.
   */
  void take(int group, int start, int from, int[] nextFree, MentionBuffer found) {
    int last = starts[group + 1];
    for (int i = starts[group]; i < last; i++) {
      int table = tables[i];
      if (start >= nextFree[table]) {
        int end = start + lengths[i];
        nextFree[table] = end;
        found.add(table, new TermMention(terms[i], from + start, from + end));
      }
    }
  }

  /** A term with the number of its table; by surface, and then by table. */
  record Row(int table, Term term) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      int bySurface = term.surface().compareTo(other.term.surface());
      return bySurface != 0 ? bySurface : Integer.compare(table, other.table);
    }
  }

  /** Collects groups. */
  static final class Builder {
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    Builder() {
      starts.add(0);
    }

    /**
     * The group of a surface's {@code own} rows, by table, and of those {@code above} it that are
     * of other tables. Of two own rows of one table the later counts.
     */
    int add(List<Row> own, int above) {
      int start = rows.size();
      int a = starts.get(above);
      int end = above + 1 < starts.size() ? starts.get(above + 1) : start;
      for (int i = 0; i < own.size(); i++) {
        Row row = own.get(i);
        if (i + 1 < own.size() && own.get(i + 1).table() == row.table()) {
          continue;
        }
        while (a < end && rows.get(a).table() < row.table()) {
          rows.add(rows.get(a++));
        }
        a += a < end && rows.get(a).table() == row.table() ? 1 : 0;
        rows.add(row);
      }
      while (a < end) {
        rows.add(rows.get(a++));
      }
      starts.add(start);
      return starts.size() - 1;
    }

    TermGroups build() {
      return new TermGroups(this);
    }
  }
}
