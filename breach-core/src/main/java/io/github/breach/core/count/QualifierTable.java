package io.github.breach.core.count;

import io.github.breach.model.CountBound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code words-before.tsv} and {@code words-after.tsv}. Immutable. */
final class QualifierTable {
  private final WordTable<WordBefore> before;
  private final WordTable<WordBefore> basis;
  private final WordTable<WordAfter> after;

  /** A bound after a counter: 以上, を超える. */
  record WordAfter(String word, CountBound bound, List<String> notBefore)
      implements WordTable.Entry {}

  private QualifierTable(List<WordBefore> before, List<WordAfter> after) {
    List<WordBefore> bases = new ArrayList<>();
    for (WordBefore word : before) {
      if (word.basis() != null) {
        bases.add(word);
      }
    }
    this.before = WordTable.endingAt(before);
    this.basis = WordTable.startingAt(bases);
    this.after = WordTable.startingAt(after);
  }

  static QualifierTable standard() {
    List<WordBefore> before = new ArrayList<>();
    for (String[] row : TableFile.rows("words-before.tsv", 4)) {
      before.add(WordBefore.of(row));
    }
    List<WordAfter> after = new ArrayList<>();
    for (String[] row : TableFile.rows("words-after.tsv", 4)) {
      after.add(new WordAfter(row[0], CountBound.valueOf(row[1]), TableFile.words(row[2])));
    }
    return new QualifierTable(before, after);
  }

  /** The word that ends at {@code end}, or null. */
  @Nullable WordBefore endingAt(String text, int end) {
    WordBefore word = before.find(text, end);
    return word == null || word.endsWord(text, end - word.word().length()) ? null : word;
  }

  /** The word of a basis that starts at {@code at}, or null: of 95,442名(実数). */
  @Nullable WordBefore basisAt(String text, int at) {
    return basis.find(text, at);
  }

  /** The bound that starts at {@code at}, or null. */
  @Nullable WordAfter boundAt(String text, int at) {
    WordAfter word = after.find(text, at);
    if (word == null) {
      return null;
    }
    for (String tail : word.notBefore) {
      if (text.startsWith(tail, at + word.word.length())) {
        return null;
      }
    }
    return word;
  }
}
