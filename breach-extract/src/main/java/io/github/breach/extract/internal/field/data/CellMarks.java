package io.github.breach.extract.internal.field.data;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** What a cell of a table says of its item: ○, 有 and 該当, or ×, なし and 対象外. */
final class CellMarks {
  private static final WordLists WORDS = DataWording.WORDS;

  private CellMarks() {}

  /** What {@code [from, to)}, one cell, says; {@code OPEN} where it is no mark. */
  static Polarity of(String text, int from, int to) {
    if (WORDS.is("CELL_YES", text, from, to)) {
      return Polarity.AFFIRMED;
    }
    return WORDS.is("CELL_NO", text, from, to) ? Polarity.DENIED : Polarity.OPEN;
  }

  /** Whether the cell says that there is nothing to say: -. */
  static boolean isDash(String text, int from, int to) {
    return WORDS.is("CELL_DASH", text, from, to);
  }
}
