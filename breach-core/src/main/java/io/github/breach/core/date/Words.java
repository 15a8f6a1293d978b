package io.github.breach.core.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Words of a vocabulary table, found at a place by their first character, longest first. */
final class Words {
  private final char[] firsts;
  private final String[][] byFirst;

  private Words(List<String> words) {
    TreeMap<Character, List<String>> groups = new TreeMap<>();
    for (String word : words) {
      groups.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
    }
    firsts = new char[groups.size()];
    byFirst = new String[groups.size()][];
    int i = 0;
    for (var group : groups.entrySet()) {
      firsts[i] = group.getKey();
      group.getValue().sort(Comparator.comparing(String::length).reversed());
      byFirst[i] = group.getValue().toArray(new String[0]);
      i++;
    }
  }

  static Words of(List<String> words) {
    return new Words(words);
  }

  /** The words of {@code table} whose second column is {@code kind}. */
  static Words of(String table, String kind) {
    return of(rows(table).stream().filter(r -> r[1].equals(kind)).map(r -> r[0]).toList());
  }

  /** The end of the longest word at {@code at}, or -1. */
  int end(String s, int at) {
    if (at < 0 || at >= s.length()) {
      return -1;
    }
    int group = Arrays.binarySearch(firsts, s.charAt(at));
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
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
