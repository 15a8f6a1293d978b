package io.github.breach.core.count;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.model.CountUnit;
import org.jspecify.annotations.Nullable;

/** Reads what the head of a column or row says that its numbers count: 件数, 人数(名), (人), 単位:件. */
final class HeadReader {
  private static final String UNIT_LABEL = "単位";

  private final String text;
  private final CountVocabulary vocabulary;

  HeadReader(String text, CountVocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** What the numbers below or beside {@code [start, to)} count; null where it is no such head. */
  @Nullable CountUnit read(int start, int to) {
    int mark = BoundedSearch.indexOf(text, '※', start, to);
    int end = mark >= 0 ? mark : to;
    if (end <= start) {
      return null;
    }
    boolean bracketed = text.charAt(end - 1) == ')';
    int words = bracketed ? end - 1 : end;
    int opened = bracketed ? BoundedSearch.indexOf(text, '(', start, words) : -1;
    int unit = isOfAll(start) ? BoundedSearch.indexOf(text, ':', start, words) : opened;
    CountUnit counted = unit < 0 ? null : counter(unit + 1, words);
    return counted != null ? counted : numberOf(start, opened > start ? opened : end);
  }

  /** Whether a head speaks of all numbers of its table: (単位:名). */
  boolean isOfAll(int start) {
    return text.startsWith(UNIT_LABEL, start)
        || start < text.length()
            && text.charAt(start) == '('
            && text.startsWith(UNIT_LABEL, start + 1);
  }

  /** What the counter counts that is all of {@code [from, to)}; null where it is none. */
  private @Nullable CountUnit counter(int from, int to) {
    Counter counter = vocabulary.counters().findBare(text, from);
    if (counter == null || counter.unit() == CountUnit.OTHER) {
      return null;
    }
    return from + counter.word().length() == to ? counter.unit() : null;
  }

  /** What the noun that ends {@code [from, to)} tells the number of, or null. */
  private @Nullable CountUnit numberOf(int from, int to) {
    var noun = vocabulary.nouns().endingAt(text, to);
    return noun != null && noun.isNumberOf() && noun.word().length() <= to - from
        ? noun.unit()
        : null;
  }
}
