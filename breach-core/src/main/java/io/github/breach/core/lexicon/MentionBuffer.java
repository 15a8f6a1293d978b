package io.github.breach.core.lexicon;

import java.util.Arrays;
import java.util.List;

/** Mentions with the numbers of their tables, while a text is read. */
final class MentionBuffer {
  private static final int FEW = 8;

  private TermMention[] mentions;
  private int[] tables;
  private int size;

  /** Room for the mentions of a text of so many units: real notices have about one in three. */
  MentionBuffer(int units) {
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
    return size == 0 ? List.of() : List.of(Arrays.copyOf(mentions, size));
  }

  /** The mentions of each table, by its number: parts of one array, one table behind another. */
  TermMentions[] byTable(int count) {
    int[] ends = new int[count];
    for (int i = 0; i < size; i++) {
      ends[tables[i]]++;
    }
    for (int table = 1; table < count; table++) {
      ends[table] += ends[table - 1];
    }
    TermMention[] sorted = new TermMention[size];
    int[] starts = new int[size];
    int[] next = ends.clone();
    for (int i = size - 1; i >= 0; i--) {
      int at = --next[tables[i]];
      sorted[at] = mentions[i];
      starts[at] = mentions[i].start();
    }
    TermMentions[] byTable = new TermMentions[count];
    for (int table = 0; table < count; table++) {
      byTable[table] = TermMentions.of(sorted, starts, next[table], ends[table]);
    }
    return byTable;
  }
}
