package io.github.breach.core.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * What is found where a surface is the longest at its place: of each table the longest term among
 * the surface's own and those that it starts with, so that only the longest is asked. Group 0 is
 * empty.
 */
final class TermGroups {
  private static final Term NO_TERM = new Term("", "", "-");

  /**
   * At the place of a group the number of its terms, and behind it for each of them its table (the
   * high bits) and its length, which are asked for more often than the terms.
   */
  private final int[] rows;

  /** The terms, each at the place of its row, and none at the places of groups. */
  private final Term[] terms;

  private TermGroups(int[] rows, Term[] terms) {
    this.rows = rows;
    this.terms = terms;
  }

  /**
   * Adds the terms of a group that start at {@code start} and overlap none of their table, as they
   * stand in a text in which the units read start at {@code from}.
   */
  void take(int group, int start, int from, int[] nextFree, MentionBuffer found) {
    int last = group + rows[group];
    for (int i = group + 1; i <= last; i++) {
      int table = rows[i] >>> Character.SIZE;
      if (start >= nextFree[table]) {
        int end = start + (char) rows[i];
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
    private int[] rows = new int[1 << 10];
    private Term[] terms = new Term[rows.length];
    private int size;

    Builder() {
      append(0, NO_TERM);
    }

    /**
     * The group of a surface's {@code own} rows, by table, and of those {@code above} it that are
     * of other tables. Of two own rows of one table the later counts.
     */
    int add(List<Row> own, int above) {
      int group = size;
      append(0, NO_TERM);
      int a = above + 1;
      int end = a + rows[above];
      for (int i = 0; i < own.size(); i++) {
        Row row = own.get(i);
        if (i + 1 < own.size() && own.get(i + 1).table() == row.table()) {
          continue;
        }
        while (a < end && table(a) < row.table()) {
          append(rows[a], terms[a++]);
        }
        a += a < end && table(a) == row.table() ? 1 : 0;
        append(row.table() << Character.SIZE | row.term().surface().length(), row.term());
      }
      while (a < end) {
        append(rows[a], terms[a++]);
      }
      rows[group] = size - group - 1;
      return group;
    }

    TermGroups build() {
      return new TermGroups(Arrays.copyOf(rows, size), Arrays.copyOf(terms, size));
    }

    private int table(int at) {
      return rows[at] >>> Character.SIZE;
    }

    private void append(int row, Term term) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
        terms = Arrays.copyOf(terms, size * 2);
      }
      rows[size] = row;
      terms[size++] = term;
    }
  }
}
