package io.github.breach.core.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words to be found at a place of a text, the longest that fits. Immutable.
 *
 * @param <T> what a word stands for
 */
final class WordTable<T extends WordTable.Entry> {

  /** What a word of a table stands for. */
  interface Entry {
    String word();
  }

  private static final Comparator<Entry> LONGEST_FIRST =
      new Comparator<>() {
        @Override
        public int compare(Entry one, Entry other) {
          return other.word().length() - one.word().length();
        }
      };

  private final char[] keys;

  /** By the low bits of the keys, so that what is no key is seldom looked for. */
  private long keyBits;

  private final List<List<T>> entries;
  private final boolean backwards;

  private WordTable(List<T> all, boolean backwards) {
    Map<Character, List<T>> byKey = new TreeMap<>();
    for (T entry : all) {
      String w = entry.word();
      char key = w.charAt(backwards ? w.length() - 1 : 0);
      List<T> known = byKey.get(key);
      if (known == null) {
        known = new ArrayList<>();
        byKey.put(key, known);
      }
      known.add(entry);
    }
    this.backwards = backwards;
    this.keys = new char[byKey.size()];
    this.entries = new ArrayList<>(keys.length);
    int i = 0;
    for (Map.Entry<Character, List<T>> e : byKey.entrySet()) {
      keyBits |= 1L << e.getKey();
      keys[i++] = e.getKey();
      e.getValue().sort(LONGEST_FIRST);
      entries.add(List.copyOf(e.getValue()));
    }
  }

  /** Words that start at the place asked for. */
  static <T extends Entry> WordTable<T> startingAt(List<T> entries) {
    return new WordTable<>(entries, false);
  }

  /** Words that end at the place asked for. */
  static <T extends Entry> WordTable<T> endingAt(List<T> entries) {
    return new WordTable<>(entries, true);
  }

  /** The longest word at {@code at}, or null. */
  @Nullable T find(String text, int at) {
    int keyAt = backwards ? at - 1 : at;
    if (keyAt < 0 || keyAt >= text.length()) {
      return null;
    }
    char key = text.charAt(keyAt);
    int slot = (keyBits & 1L << key) == 0 ? -1 : Arrays.binarySearch(keys, key);
    if (slot < 0) {
      return null;
    }
    List<T> candidates = entries.get(slot);
    for (int i = 0; i < candidates.size(); i++) {
      T entry = candidates.get(i);
      String w = entry.word();
      if (text.startsWith(w, backwards ? at - w.length() : at)) {
        return entry;
      }
    }
    return null;
  }
}
