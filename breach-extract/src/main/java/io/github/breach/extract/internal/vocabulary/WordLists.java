package io.github.breach.extract.internal.vocabulary;

import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table for questions about a short string: how it starts or ends, and what it holds.
 * Long texts are read with a {@link io.github.breach.core.lexicon.Lexicon} instead. To ask for a
 * key that the table doesn't have is an error. Immutable.
 */
public final class WordLists {
  private final Map<String, Surfaces> sets = new HashMap<>();

  private WordLists(Map<String, List<String>> byKey) {
    for (Map.Entry<String, List<String>> row : byKey.entrySet()) {
      sets.put(row.getKey(), Surfaces.of(row.getValue()));
    }
  }

  /** The library's own table of this name. */
  public static WordLists of(String table) {
    return of(Vocabulary.table(table));
  }

  /** The rows of {@code table}, the longest surface of a key first. */
  public static WordLists of(TermTable table) {
    Map<String, List<String>> byKey = new HashMap<>();
    for (Term term : table.terms()) {
      List<String> surfaces = byKey.get(term.key());
      if (surfaces == null) {
        surfaces = new ArrayList<>();
        byKey.put(term.key(), surfaces);
      }
      surfaces.add(term.surface());
    }
    return new WordLists(byKey);
  }

  /** Whether {@code words} is a surface of {@code key}. */
  public boolean is(String key, String words) {
    return is(key, words, 0, words.length());
  }

  /** Whether {@code [from, to)} of {@code text} is a surface of {@code key}. */
  public boolean is(String key, String text, int from, int to) {
    return surfaces(key).is(text, from, to);
  }

  /** Whether {@code words} holds a surface of {@code key}. */
  public boolean in(String key, String words) {
    return in(key, words, 0, words.length());
  }

  /** Whether {@code [from, to)} of {@code text} holds a surface of {@code key} whole. */
  public boolean in(String key, String text, int from, int to) {
    return firstIn(key, text, from, to) >= 0;
  }

  /** Where the first surface of {@code key} starts in {@code words}, or -1. */
  public int firstIn(String key, String words) {
    return firstIn(key, words, 0, words.length());
  }

  /** Where the first surface of {@code key} starts that {@code [from, to)} holds whole, or -1. */
  public int firstIn(String key, String text, int from, int to) {
    return surfaces(key).firstIn(text, from, to);
  }

  /** The length of the longest surface of {@code key} with which {@code words} ends, or 0. */
  public int end(String key, String words) {
    return end(key, words, 0, words.length());
  }

  /** The length of the longest surface of {@code key} with which {@code [from, to)} ends, or 0. */
  public int end(String key, String text, int from, int to) {
    return surfaces(key).end(text, from, to);
  }

  /** The length of the longest surface of {@code key} at {@code from}, or 0. */
  public int start(String key, String words, int from) {
    return start(key, words, from, words.length());
  }

  /**
   * The length of the longest surface of {@code key} with which {@code [from, to)} starts, or 0.
   */
  public int start(String key, String text, int from, int to) {
    return surfaces(key).startAt(text, from, to);
  }

  /** The surfaces of {@code key}, the longest first. */
  public List<String> all(String key) {
    return surfaces(key).all();
  }

  /** The surfaces of {@code key}; none where the table lacks it. */
  public Surfaces orNone(String key) {
    return sets.getOrDefault(key, Surfaces.of());
  }

  private Surfaces surfaces(String key) {
    Surfaces surfaces = sets.get(key);
    if (surfaces == null) {
      throw new IllegalArgumentException("no such key: " + key);
    }
    return surfaces;
  }
}
