package io.github.breach.core.lexicon;

import java.util.Map;

/** The mentions of a lexicon's terms in a text or a part of one, table by table. Immutable. */
public final class FoundTerms {
  private final Map<String, Integer> numbers;
  private final TermMentions[] byTable;

  FoundTerms(Map<String, Integer> numbers, TermMentions[] byTable) {
    this.numbers = numbers;
    this.byTable = byTable;
  }

  /** The mentions of a table's terms; empty where the table is unknown. */
  public TermMentions of(String table) {
    Integer number = numbers.get(table);
    return number == null ? TermMentions.NONE : byTable[number];
  }

  /** Those that start in {@code [from, to)}. */
  public FoundTerms in(int from, int to) {
    TermMentions[] own = new TermMentions[byTable.length];
    for (int table = 0; table < own.length; table++) {
      own[table] = byTable[table].in(from, to);
    }
    return new FoundTerms(numbers, own);
  }
}
