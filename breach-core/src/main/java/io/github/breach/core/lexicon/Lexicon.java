package io.github.breach.core.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  private final Node[] roots = new Node[Character.MAX_VALUE + 1];

  private Lexicon(List<String> tables) {
    this.tables = List.copyOf(tables);
  }

  /** The lexicon of these tables; tables of one name are read as one. */
  public static Lexicon of(Collection<TermTable> tables) {
    List<String> names = tables.stream().map(TermTable::name).distinct().toList();
    Lexicon lexicon = new Lexicon(names);
    for (TermTable table : tables) {
      int index = names.indexOf(table.name());
      for (Term term : table.terms()) {
        lexicon.add(term, index);
      }
    }
    return lexicon;
  }

  /** The names of the tables. */
  public List<String> tables() {
    return tables;
  }

  /** Every mention in {@code text}, by start; of one start, by the order of the tables. */
  public List<TermMention> find(CharSequence text) {
    List<TermMention> found = new ArrayList<>();
    int[] nextFree = new int[tables.size()];
    @Nullable TermMention[] longest = new @Nullable TermMention[tables.size()];
    int length = text.length();
    for (int start = 0; start < length; start++) {
      Node node = roots[text.charAt(start)];
      if (node == null) {
        continue;
      }
      boolean any = false;
      for (int end = start + 1; node != null; end++) {
        any |= keepLongest(node, start, end, nextFree, longest);
        node = end < length ? node.next(text.charAt(end)) : null;
      }
      if (any) {
        for (int table = 0; table < longest.length; table++) {
          TermMention mention = longest[table];
          if (mention != null) {
            found.add(mention);
            nextFree[table] = mention.end();
          }
        }
        Arrays.fill(longest, null);
      }
    }
    return found;
  }

  private static boolean keepLongest(
      Node node, int start, int end, int[] nextFree, @Nullable TermMention[] longest) {
    boolean any = false;
    for (int i = 0; i < node.terms.length; i++) {
      int table = node.tableOf[i];
      if (start >= nextFree[table]) {
        longest[table] = new TermMention(node.terms[i], start, end);
        any = true;
      }
    }
    return any;
  }

  private void add(Term term, int table) {
    String surface = term.surface();
    char first = surface.charAt(0);
    Node node = roots[first];
    if (node == null) {
      node = new Node();
      roots[first] = node;
    }
    for (int i = 1; i < surface.length(); i++) {
      node = node.child(surface.charAt(i));
    }
    node.accept(term, table);
  }

  /** A place in the tree of surfaces. Children are few, so they are searched in order. */
  private static final class Node {
    private static final Term[] NONE = {};
    private Term[] terms = NONE;
    private int[] tableOf = {};
    private @Nullable Map<Character, Node> many;
    private char[] keys = {};
    private Node[] children = {};

    private @Nullable Node next(char c) {
      if (many != null) {
        return many.get(c);
      }
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == c) {
          return children[i];
        }
      }
      return null;
    }

    private Node child(char c) {
      Node known = next(c);
      if (known != null) {
        return known;
      }
      Node child = new Node();
      keys = Arrays.copyOf(keys, keys.length + 1);
      children = Arrays.copyOf(children, children.length + 1);
      keys[keys.length - 1] = c;
      children[children.length - 1] = child;
      if (keys.length > 16) {
        many = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
          many.put(keys[i], children[i]);
        }
      }
      return child;
    }

    private void accept(Term term, int table) {
      terms = Arrays.copyOf(terms, terms.length + 1);
      tableOf = Arrays.copyOf(tableOf, tableOf.length + 1);
      terms[terms.length - 1] = term;
      tableOf[tableOf.length - 1] = table;
    }
  }
}
