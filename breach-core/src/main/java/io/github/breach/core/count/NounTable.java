package io.github.breach.core.count;

import io.github.breach.model.CountUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code nouns.tsv}, which count without a counter. Immutable. */
final class NounTable {
  private final WordTable<Noun> after;
  private final WordTable<Noun> labels;

  /** A noun and what it counts. */
  record Noun(String word, CountUnit unit, String where) implements WordTable.Entry {
    /** Whether it names a number, as 件数 does. */
    boolean isNumberOf() {
      return word.endsWith("数");
    }
  }

  private NounTable(List<Noun> after, List<Noun> labels) {
    this.after = WordTable.startingAt(after);
    this.labels = WordTable.endingAt(labels);
  }

  static NounTable standard() {
    List<Noun> after = new ArrayList<>();
    List<Noun> labels = new ArrayList<>();
    for (String[] row : TableFile.rows("nouns.tsv", 4)) {
      Noun noun = new Noun(row[0], CountUnit.valueOf(row[1]), row[2]);
      if (!noun.where.equals("label")) {
        after.add(noun);
      }
      if (!noun.where.equals("after")) {
        labels.add(noun);
      }
    }
    return new NounTable(after, labels);
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
