package io.github.breach.core.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words to be found at a place of a text, the longest that fits. Immutable.
 *
 * @param <T> what a word stands for
 */
final class WordTable<T> {
  private final Function<T, String> word;
  private final char[] keys;
  private final List<List<T>> entries;
  private final boolean backwards;

  private WordTable(List<T> all, Function<T, String> word, boolean backwards) {
    Map<Character, List<T>> byKey = new TreeMap<>();
    for (T entry : all) {
      String w = word.apply(entry);
      char key = w.charAt(backwards ? w.length() - 1 : 0);
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    this.word = word;
    this.backwards = backwards;
    this.keys = new char[byKey.size()];
    this.entries = new ArrayList<>(keys.length);
    int i = 0;
    for (Map.Entry<Character, List<T>> e : byKey.entrySet()) {
      keys[i++] = e.getKey();
      e.getValue().sort(Comparator.comparingInt((T entry) -> -word.apply(entry).length()));
      entries.add(List.copyOf(e.getValue()));
    }
  }

  /** Words that start at the place asked for. */
  static <T> WordTable<T> startingAt(List<T> entries, Function<T, String> word) {
    return new WordTable<>(entries, word, false);
  }

  /** Words that end at the place asked for. */
  static <T> WordTable<T> endingAt(List<T> entries, Function<T, String> word) {
    return new WordTable<>(entries, word, true);
  }

  /** The longest word at {@code at}, or null. */
  @Nullable T find(String text, int at) {
    int keyAt = backwards ? at - 1 : at;
    if (keyAt < 0 || keyAt >= text.length()) {
      return null;
    }
    int slot = Arrays.binarySearch(keys, text.charAt(keyAt));
    if (slot < 0) {
      return null;
    }
    for (T entry : entries.get(slot)) {
      String w = word.apply(entry);
      if (text.startsWith(w, backwards ? at - w.length() : at)) {
        return entry;
      }
    }
    return null;
  }
}
