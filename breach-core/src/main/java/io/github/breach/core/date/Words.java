package io.github.breach.core.date;

import io.github.breach.core.text.LongestFirst;
import io.github.breach.core.text.TableLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Words of a vocabulary table, found at a place by their first character, longest first. */
final class Words {
  /** Places for each word's first character, at least four, so that most are free. */
  private static final int SPARSE = 8;

  /** The first characters, each at its own place or behind it, with NUL between. */
  private final char[] firsts;

  private final String[][] byFirst;

  private Words(List<String> words) {
    TreeMap<Character, List<String>> groups = new TreeMap<>();
    for (String word : words) {
      List<String> group = groups.get(word.charAt(0));
      if (group == null) {
        group = new ArrayList<>();
        groups.put(word.charAt(0), group);
      }
      group.add(word);
    }
    firsts = new char[Integer.highestOneBit(groups.size()) * SPARSE];
    byFirst = new String[firsts.length][];
    for (Map.Entry<Character, List<String>> group : groups.entrySet()) {
      int place = place(group.getKey());
      firsts[place] = group.getKey();
      byFirst[place] = LongestFirst.sorted(group.getValue()).toArray(new String[0]);
    }
  }

  static Words of(String... words) {
    return new Words(List.of(words));
  }

  static Words of(List<String> words) {
    return new Words(words);
  }

  /** The words of {@code table}. */
  static Words all(String table) {
    List<String> words = new ArrayList<>();
    for (String[] row : rows(table)) {
      words.add(row[0]);
    }
    return of(words);
  }

  /** The words of {@code table} whose second column is {@code kind}. */
  static Words ofKind(String table, String kind) {
    List<String> words = new ArrayList<>();
    for (String[] row : rows(table)) {
      if (row[1].equals(kind)) {
        words.add(row[0]);
      }
    }
    return of(words);
  }

  /** The end of the longest word at {@code at}, or -1. */
  int end(char[] s, int at) {
    if (at < 0 || at >= s.length) {
      return -1;
    }
    int place = place(s[at]);
    if (firsts[place] != '\0') {
      for (String word : byFirst[place]) {
        if (Peek.is(s, at, word)) {
          return at + word.length();
        }
      }
    }
    return -1;
  }

  /** Where {@code first} stands in {@link #firsts}, or the free place where it would. */
  private int place(char first) {
    int last = firsts.length - 1;
    int place = (first ^ first >>> 6) & last;
    while (firsts[place] != first && firsts[place] != '\0') {
      place = place + 1 & last;
    }
    return place;
  }

  /** The rows of a table beside this class, without its comments. */
  static List<String[]> rows(String table) {
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(table), table)) {
      List<String[]> rows = new ArrayList<>();
      TableLines lines = TableLines.read(in);
      for (String line = lines.next(); line != null; line = lines.next()) {
        rows.add(line.split("\t", -1));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
