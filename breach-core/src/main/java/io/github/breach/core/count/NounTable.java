package io.github.breach.core.count;

import io.github.breach.model.CountUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code nouns.tsv}, which count without a counter. Immutable. */
final class NounTable {
  private final WordTable<Noun> after;
  private final WordTable<Noun> labels;

  /** A noun and what it counts. */
  record Noun(String word, CountUnit unit, String where) {
    /** Whether it names a number, as 件数 does. */
    boolean isNumberOf() {
      return word.endsWith("数");
    }
  }

  private NounTable(List<Noun> nouns) {
    this.after =
        WordTable.startingAt(
            nouns.stream().filter(noun -> !noun.where.equals("label")).toList(), Noun::word);
    this.labels =
        WordTable.endingAt(
            nouns.stream().filter(noun -> !noun.where.equals("after")).toList(), Noun::word);
  }

  static NounTable standard() {
    return new NounTable(
        TableFile.read("nouns.tsv", 4, row -> new Noun(row[0], CountUnit.valueOf(row[1]), row[2])));
  }

  /** The noun that starts at {@code at}: of 109のメールアドレス. */
  @Nullable Noun startingAt(String text, int at) {
    return after.find(text, at);
  }

  /** The noun that ends at {@code end}: of 件数: 1,234. */
  @Nullable Noun endingAt(String text, int end) {
    return labels.find(text, end);
  }
}
