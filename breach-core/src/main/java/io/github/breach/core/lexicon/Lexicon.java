package io.github.breach.core.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
  private static final int PAGE = 64;
  private static final Node[] NO_ROOTS = new Node[PAGE];

  private final List<String> tables;

  /** The nodes of first characters, in pages, of which most are empty. */
  private final Node[][] roots = new Node[(Character.MAX_VALUE + 1) / PAGE][];

  private Lexicon(List<String> tables) {
    this.tables = List.copyOf(tables);
    Arrays.fill(roots, NO_ROOTS);
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
    Longest longest = new Longest(tables.size());
    int length = text.length();
    for (int start = 0; start < length; start++) {
      char first = text.charAt(start);
      Node node = roots[first / PAGE][first % PAGE];
      if (node == null) {
        continue;
      }
      for (int end = start + 1; node != null; end++) {
        if (node.terms.length > 0) {
          longest.offer(node, start, end);
        }
        node = end < length ? node.next(text.charAt(end)) : null;
      }
      longest.take(start, found);
    }
    return found;
  }

  /** The longest term of each table at one place. */
  private static final class Longest {
    private final int[] nextFree;
    private final int[] end;
    private final @Nullable Term[] term;

    /** The tables that have a term at the place, in order. */
    private final int[] hit;

    private int hits;

    private Longest(int tables) {
      nextFree = new int[tables];
      end = new int[tables];
      term = new @Nullable Term[tables];
      hit = new int[tables];
    }

    private void offer(Node node, int start, int newEnd) {
      for (int i = 0; i < node.terms.length; i++) {
        int table = node.tableOf[i];
        if (start >= nextFree[table]) {
          if (term[table] == null) {
            insert(table);
          }
          term[table] = node.terms[i];
          end[table] = newEnd;
        }
      }
    }

    private void insert(int table) {
      int at = hits++;
      while (at > 0 && hit[at - 1] > table) {
        hit[at] = hit[at - 1];
        at--;
      }
      hit[at] = table;
    }

    private void take(int start, List<TermMention> found) {
      for (int i = 0; i < hits; i++) {
        int table = hit[i];
        Term longest = term[table];
        if (longest != null) {
          found.add(new TermMention(longest, start, end[table]));
          nextFree[table] = end[table];
          term[table] = null;
        }
      }
      hits = 0;
    }
  }

  private void add(Term term, int table) {
    String surface = term.surface();
    char first = surface.charAt(0);
    if (roots[first / PAGE] == NO_ROOTS) {
      roots[first / PAGE] = new Node[PAGE];
    }
    Node node = roots[first / PAGE][first % PAGE];
    if (node == null) {
      node = new Node();
      roots[first / PAGE][first % PAGE] = node;
    }
    for (int i = 1; i < surface.length(); i++) {
      node = node.child(surface.charAt(i));
    }
    node.accept(term, table);
  }

  /** A place in the tree of surfaces; its children lie in a hash table that is never half full. */
  private static final class Node {
    private static final Term[] NONE = {};
    private static final int SCATTER = 0x9E3779B1;
    private static final int SMALLEST_SHIFT = 30;

    private Term[] terms = NONE;
    private int[] tableOf = {};
    private char[] keys = new char[1 << Integer.SIZE - SMALLEST_SHIFT];
    private @Nullable Node[] children = new @Nullable Node[keys.length];
    private int shift = SMALLEST_SHIFT;
    private int size;

    /** A bit for the last six bits of each key: most places fail at the second character. */
    private long mask;

    private @Nullable Node next(char c) {
      return (mask & 1L << c) == 0 ? null : children[slot(c)];
    }

    /** Where the child for {@code c} lies, or would. */
    private int slot(char c) {
      int slot = c * SCATTER >>> shift;
      while (children[slot] != null && keys[slot] != c) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    private Node child(char c) {
      Node known = next(c);
      if (known != null) {
        return known;
      }
      if (++size * 2 > keys.length) {
        grow();
      }
      Node child = new Node();
      put(c, child);
      return child;
    }

    private void put(char c, Node child) {
      int slot = slot(c);
      keys[slot] = c;
      children[slot] = child;
      mask |= 1L << c;
    }

    private void grow() {
      char[] oldKeys = keys;
      @Nullable Node[] old = children;
      shift--;
      keys = new char[oldKeys.length * 2];
      children = new @Nullable Node[keys.length];
      for (int i = 0; i < old.length; i++) {
        Node child = old[i];
        if (child != null) {
          put(oldKeys[i], child);
        }
      }
    }

    private void accept(Term term, int table) {
      terms = Arrays.copyOf(terms, terms.length + 1);
      tableOf = Arrays.copyOf(tableOf, tableOf.length + 1);
      terms[terms.length - 1] = term;
      tableOf[tableOf.length - 1] = table;
    }
  }
}
