package io.github.breach.core.count;

import io.github.breach.core.text.JapaneseChars;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of {@code measures.tsv}. Immutable. */
final class MeasureTable {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final WordTable<Measure> after;
  private final WordTable<Measure> before;
  private final List<Smaller> smaller;

  /** A unit, and what it is the head of another word before: 円 of 円滑. */
  record Measure(String word, String unit, List<String> notBefore) implements WordTable.Entry {}

  /** A unit that makes a part of a larger one: 銭, a hundredth of 円. */
  record Smaller(String word, String unit, BigDecimal share) {}

  private MeasureTable(List<Measure> after, List<Measure> before, List<Smaller> smaller) {
    this.after = WordTable.startingAt(after);
    this.before = WordTable.endingAt(before);
    this.smaller = smaller;
  }

  static MeasureTable standard() {
    return new MeasureTable(rows("after"), rows("before"), smaller("1/10", "1/100"));
  }

  private static List<Smaller> smaller(String... shares) {
    return TableFile.rows("measures.tsv", 5).stream()
        .filter(row -> List.of(shares).contains(row[1]))
        .map(row -> new Smaller(row[0], row[2], row[1].equals("1/10") ? TENTH : HUNDREDTH))
        .toList();
  }

  private static List<Measure> rows(String place) {
    return TableFile.rows("measures.tsv", 5).stream()
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

  /** The part of {@code unit} that stands at {@code at}, or null: 銭 after 円. */
  @Nullable Smaller smallerThan(String unit, String text, int at) {
    for (Smaller part : smaller) {
      if (unit.endsWith(part.unit()) && text.startsWith(part.word(), at)) {
        return part;
      }
    }
    return null;
  }

  /** The mark that ends at {@code end}, before its number (¥980); or null. */
  @Nullable Measure endingAt(String text, int end) {
    return before.find(text, end);
  }
}
