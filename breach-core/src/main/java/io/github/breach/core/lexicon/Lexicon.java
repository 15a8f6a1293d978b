package io.github.breach.core.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All terms of some tables, found in one pass.
 *
 * <p>In each table the longest term at a place wins, and no two mentions of one table overlap;
 * terms of different tables may ({@code 個人情報保護委員会} is an authority, and data for another table).
 * Immutable and safe for concurrent use. Time is linear in the text: a place is looked at for at
 * most the longest surface.
 */
public final class Lexicon {
  private final List<String> tables;
  private final FirstPairs starts = new FirstPairs();
  private final SurfaceTree tree = new SurfaceTree();
  private final LongestTerms terms;

  private Lexicon(List<String> tables, Collection<TermTable> rows) {
    this.tables = List.copyOf(tables);
    LongestTerms.Builder builder = new LongestTerms.Builder();
    for (TermTable table : rows) {
      int index = tables.indexOf(table.name());
      for (Term term : table.terms()) {
        starts.add(term.surface());
        builder.add(tree.add(term.surface()), index, term);
      }
    }
    terms = builder.build(tree);
  }

  /** The lexicon of these tables; tables of one name are read as one. */
  public static Lexicon of(Collection<TermTable> tables) {
    return new Lexicon(tables.stream().map(TermTable::name).distinct().toList(), tables);
  }

  /** The names of the tables. */
  public List<String> tables() {
    return tables;
  }

  /** Every mention in {@code text}, by start; of one start, by the order of the tables. */
  public List<TermMention> find(CharSequence text) {
    return find(text.toString(), 0, text.length());
  }

  /** Every mention in {@code [from, to)} of {@code text}, as if there were nothing else. */
  public List<TermMention> find(String text, int from, int to) {
    return scan(text, from, to).all();
  }

  /** Every mention in {@code text} under the name of its table, by start; no list is empty. */
  public Map<String, List<TermMention>> findByTable(String text) {
    return scan(text, 0, text.length()).byTable(tables);
  }

  private FoundTerms scan(String text, int from, int to) {
    FoundTerms found = new FoundTerms();
    int[] nextFree = new int[tables.size()];
    Arrays.fill(nextFree, from);
    char second = from < to ? text.charAt(from) : 0;
    for (int start = from; start < to; start++) {
      char first = second;
      second = start + 1 < to ? text.charAt(start + 1) : 0;
      boolean longer = starts.mayStart(first, second);
      if (longer || starts.mayBe(first)) {
        int node = tree.next(SurfaceTree.ROOT, first);
        int best = terms.at(node) ? node : 0;
        for (int i = start + 1; longer && node != 0 && i < to; i++) {
          node = tree.next(node, text.charAt(i));
          best = terms.at(node) ? node : best;
        }
        if (best != 0) {
          terms.take(best, start, nextFree, found);
        }
      }
    }
    return found;
  }
}
