package io.github.breach.core.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
  private final Map<String, Integer> numbers = new HashMap<>();
  private final SurfaceTree tree;
  private final TermGroups groups;

  private Lexicon(Collection<TermTable> rows) {
    List<TermGroups.Row> all = new ArrayList<>();
    for (TermTable table : rows) {
      Integer known = numbers.putIfAbsent(table.name(), numbers.size());
      int number = known == null ? numbers.size() - 1 : known;
      for (Term term : table.terms()) {
        all.add(new TermGroups.Row(number, term));
      }
    }
    TreeBuilder builder = new TreeBuilder(all);
    tree = builder.tree();
    groups = builder.groups();
  }

  /** The lexicon of these tables; tables of one name are read as one. */
  public static Lexicon of(Collection<TermTable> tables) {
    return new Lexicon(tables);
  }

  /** Every mention in {@code text}, by start; of one start, by the order of the tables. */
  public List<TermMention> find(CharSequence text) {
    return find(text.toString(), 0, text.length());
  }

  /** Every mention in {@code [from, to)} of {@code text}, as if there were nothing else. */
  public List<TermMention> find(String text, int from, int to) {
    return scan(text, from, to).all();
  }

  /** Every mention in {@code text}, table by table. */
  public FoundTerms findByTable(String text) {
    return new FoundTerms(numbers, scan(text, 0, text.length()).byTable(numbers.size()));
  }

  private MentionBuffer scan(String text, int from, int to) {
    char[] units = new char[to - from];
    text.getChars(from, to, units, 0);
    MentionBuffer found = new MentionBuffer(units.length);
    int[] nextFree = new int[numbers.size()];
    char second = units.length > 0 ? units[0] : 0;
    for (int start = 0; start < units.length; start++) {
      char first = second;
      second = start + 1 < units.length ? units[start + 1] : 0;
      if (tree.mayStart(first, second)) {
        int group = tree.longest(units, start);
        if (group > 0) {
          groups.take(group, start, from, nextFree, found);
        }
      }
    }
    return found;
  }
}
