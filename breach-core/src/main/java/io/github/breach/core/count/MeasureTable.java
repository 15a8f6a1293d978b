package io.github.breach.core.count;

import io.github.breach.core.text.JapaneseChars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of {@code measures.tsv}. Immutable. */
final class MeasureTable {
  private final WordTable<Measure> after;
  private final WordTable<Measure> before;

  /** A unit, and what it is the head of another word before: 円 of 円滑. */
  record Measure(String word, String unit, List<String> notBefore) {}

  private MeasureTable(List<Measure> after, List<Measure> before) {
    this.after = WordTable.startingAt(after, Measure::word);
    this.before = WordTable.endingAt(before, Measure::word);
  }

  static MeasureTable standard() {
    return new MeasureTable(rows("after"), rows("before"));
  }

  private static List<Measure> rows(String place) {
    return TableFile.read("measures.tsv", 5, row -> row).stream()
        .filter(row -> row[1].equals(place))
        .map(row -> new Measure(row[0], row[2], TableFile.words(row[3])))
        .toList();
  }

  /** The unit that starts at {@code at}, behind its number; or null. */
  @Nullable Measure startingAt(String text, int at) {
    Measure measure = after.find(text, at);
    if (measure == null) {
      return null;
    }
    int end = at + measure.word().length();
    char last = text.charAt(end - 1);
    char next = end < text.length() ? text.charAt(end) : '\0';
    boolean goesOn =
        JapaneseChars.isLatin(last) && (JapaneseChars.isLatin(next) || JapaneseChars.isDigit(next))
            || JapaneseChars.isKatakana(last) && JapaneseChars.isKatakana(next);
    for (String word : measure.notBefore()) {
      goesOn |= text.startsWith(word, end);
    }
    return goesOn ? null : measure;
  }

  /** The mark that ends at {@code end}, before its number (¥980); or null. */
  @Nullable Measure endingAt(String text, int end) {
    return before.find(text, end);
  }
}
