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

  /** The mentions of each table, by its number. */
  TermMentions[] byTable(int count) {
    int[] next = new int[count];
    for (int i = 0; i < size; i++) {
      next[tables[i]]++;
    }
    TermMention[][] own = new TermMention[count][];
    int[][] starts = new int[count][];
    TermMentions[] byTable = new TermMentions[count];
    for (int table = 0; table < count; table++) {
      if (next[table] == 0) {
        byTable[table] = TermMentions.NONE;
        continue;
      }
      own[table] = new TermMention[next[table]];
      starts[table] = new int[next[table]];
      byTable[table] = TermMentions.of(own[table], starts[table]);
      next[table] = 0;
    }
    for (int i = 0; i < size; i++) {
      int table = tables[i];
      int at = next[table]++;
      own[table][at] = mentions[i];
      starts[table][at] = mentions[i].start();
    }
    return byTable;
  }
}
