package io.github.breach.extract.internal.reading;

import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import org.jspecify.annotations.Nullable;

/** The endings of a table, looked up from the end of a text. Immutable. */
final class Endings {
  private final EndingTree tree = new EndingTree();

  Endings(TermTable table) {
    for (Term term : table.terms()) {
      tree.add(Ending.of(term.surface(), term.key()));
    }
  }

  /** The longest ending that {@code text} has before {@code end}, or null. */
  @Nullable Ending longest(String text, int end) {
    return tree.longest(text, end);
  }

  /**
   * An ending and what it says; null where it says nothing of that.
   *
   * @param surface its words
   */
  record Ending(
      String surface, @Nullable Aspect aspect, @Nullable Polarity polarity, @Nullable Hedge hedge) {

    static Ending of(String surface, String key) {
      Aspect aspect = null;
      Polarity polarity = null;
      Hedge hedge = null;
      int start = 0;
      while (start < key.length()) {
        int plus = key.indexOf('+', start);
        int end = plus < 0 ? key.length() : plus;
        String feature = key.substring(start, end);
        switch (feature) {
          case "NOTHING" -> {}
          case "NEGATED" -> polarity = Polarity.NEGATED;
          case "INFERRED", "POSSIBLE", "REPORTED", "PENDING" -> hedge = Hedge.valueOf(feature);
          default -> aspect = Aspect.valueOf(feature);
        }
        start = end + 1;
      }
      return new Ending(surface, aspect, polarity, hedge);
    }
  }
}
