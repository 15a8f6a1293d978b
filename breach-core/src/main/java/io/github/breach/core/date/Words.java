package io.github.breach.core.date;

import io.github.breach.core.text.LongestFirst;
import io.github.breach.core.text.TableLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Words of a vocabulary table, found at a place by their first character, longest first. */
final class Words {
  private final char[] firsts;

  /** By the low bits of the first characters, so that what is none is seldom looked for. */
  private long firstBits;

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
    firsts = new char[groups.size()];
    byFirst = new String[groups.size()][];
    int i = 0;
    for (Map.Entry<Character, List<String>> group : groups.entrySet()) {
      firstBits |= 1L << group.getKey();
      firsts[i] = group.getKey();
      byFirst[i] = LongestFirst.sorted(group.getValue()).toArray(new String[0]);
      i++;
    }
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
  static Words of(String table, String kind) {
    List<String> words = new ArrayList<>();
    for (String[] row : rows(table)) {
      if (row[1].equals(kind)) {
        words.add(row[0]);
      }
    }
    return of(words);
  }

  /** The end of the longest word at {@code at}, or -1. */
  int end(String s, int at) {
    if (at < 0 || at >= s.length()) {
      return -1;
    }
    char first = s.charAt(at);
    int group = (firstBits & 1L << first) == 0 ? -1 : Arrays.binarySearch(firsts, first);
    if (group >= 0) {
      for (String word : byFirst[group]) {
        if (s.startsWith(word, at)) {
          return at + word.length();
        }
      }
    }
    return -1;
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
