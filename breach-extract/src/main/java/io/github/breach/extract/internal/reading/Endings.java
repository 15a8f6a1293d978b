package io.github.breach.extract.internal.reading;

import io.github.breach.core.lexicon.Term;
import io.github.breach.core.lexicon.TermTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The endings of a table, looked up from the end of a text. Immutable. */
final class Endings {
  private final char[] lastChars;
  private final Ending[][] endings;

  Endings(TermTable table) {
    TreeMap<Character, List<Ending>> byLastChar = new TreeMap<>();
    for (Term term : table.terms()) {
      String surface = term.surface();
      byLastChar
          .computeIfAbsent(surface.charAt(surface.length() - 1), c -> new ArrayList<>())
          .add(Ending.of(surface, term.key()));
    }
    lastChars = new char[byLastChar.size()];
    endings = new Ending[byLastChar.size()][];
    int i = 0;
    for (Map.Entry<Character, List<Ending>> entry : byLastChar.entrySet()) {
      entry.getValue().sort(Comparator.comparingInt((Ending e) -> e.surface().length()).reversed());
      lastChars[i] = entry.getKey();
      endings[i++] = entry.getValue().toArray(new Ending[0]);
    }
  }

  /** The longest ending that {@code text} has before {@code end}, or null. */
  @Nullable Ending longest(String text, int end) {
    int at = end <= 0 ? -1 : Arrays.binarySearch(lastChars, text.charAt(end - 1));
    if (at < 0) {
      return null;
    }
    for (Ending ending : endings[at]) {
      String surface = ending.surface();
      if (text.startsWith(surface, end - surface.length())) {
        return ending;
      }
    }
    return null;
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
