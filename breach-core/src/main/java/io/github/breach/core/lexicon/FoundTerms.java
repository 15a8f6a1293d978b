package io.github.breach.core.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mentions with the numbers of their tables, while a text is read. */
final class FoundTerms {
  private static final int FEW = 8;

  private TermMention[] mentions;
  private int[] tables;
  private int size;

  /** Room for the mentions of a text of so many units: real notices have about one in three. */
  FoundTerms(int units) {
    mentions = new TermMention[FEW + units / 3];
    tables = new int[mentions.length];
  }

  void add(int table, TermMention mention) {
    if (size == mentions.length) {
      mentions = Arrays.copyOf(mentions, size * 2);
      tables = Arrays.copyOf(tables, size * 2);
    }
    mentions[size] = mention;
    tables[size++] = table;
  }

  List<TermMention> all() {
    return List.of(Arrays.copyOf(mentions, size));
  }

  /** The mentions by table; a table without any is left out. */
  Map<String, List<TermMention>> byTable(List<String> names) {
    TermMention[][] own = new TermMention[names.size()][];
    int[] next = new int[own.length];
    for (int i = 0; i < size; i++) {
      next[tables[i]]++;
    }
    for (int table = 0; table < own.length; table++) {
      own[table] = new TermMention[next[table]];
      next[table] = 0;
    }
    for (int i = 0; i < size; i++) {
      int table = tables[i];
      own[table][next[table]++] = mentions[i];
    }
    Map<String, List<TermMention>> byTable = new HashMap<>();
    for (int table = 0; table < own.length; table++) {
      if (own[table].length > 0) {
        byTable.put(names.get(table), List.of(own[table]));
      }
    }
    return byTable;
  }
}
