package io.github.breach.core.count;

import io.github.breach.model.CountBound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code words-before.tsv} and {@code words-after.tsv}. Immutable. */
final class QualifierTable {
  private final WordTable<WordBefore> before;
  private final WordTable<WordBefore> basis;
  private final WordTable<WordAfter> after;

  /** A bound after a counter: 以上, を超える. */
  record WordAfter(String word, CountBound bound, List<String> notBefore) {}

  private QualifierTable(List<WordBefore> before, List<WordAfter> after) {
    this.before = WordTable.endingAt(before, WordBefore::word);
    this.basis =
        WordTable.startingAt(
            before.stream().filter(word -> word.basis() != null).toList(), WordBefore::word);
    this.after = WordTable.startingAt(after, WordAfter::word);
  }

  static QualifierTable standard() {
    return new QualifierTable(
        TableFile.read("words-before.tsv", 4, WordBefore::of),
        TableFile.read(
            "words-after.tsv",
            4,
            row -> new WordAfter(row[0], CountBound.valueOf(row[1]), TableFile.words(row[2]))));
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
