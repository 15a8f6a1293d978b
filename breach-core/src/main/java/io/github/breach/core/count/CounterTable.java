package io.github.breach.core.count;

import io.github.breach.model.CountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The counters of {@code counters.tsv}, and the words of {@code stop-words.tsv}. Immutable. */
final class CounterTable {
  /** What 分 opens when it isn't the 分 of 名分: 3件分析. */
  private static final String NOT_PORTION = "析類割野別散離配担解岐与裂煮";

  private final WordTable<Counter> counters;
  private final WordTable<StopWord> stopWords;

  /** A word of numerals that counts nothing. */
  private record StopWord(String word) implements WordTable.Entry {}

  private CounterTable(List<Counter> counters, List<StopWord> stopWords) {
    this.counters = WordTable.startingAt(counters);
    this.stopWords = WordTable.startingAt(stopWords);
  }

  static CounterTable standard() {
    List<Counter> counters = new ArrayList<>();
    for (String[] row : TableFile.rows("counters.tsv", 5)) {
      counters.add(counter(row));
    }
    List<StopWord> stopWords = new ArrayList<>();
    for (String[] row : TableFile.rows("stop-words.tsv", 2)) {
      stopWords.add(new StopWord(row[0]));
    }
    return new CounterTable(counters, stopWords);
  }

  private static Counter counter(String[] row) {
    return new Counter(
        row[0],
        CountUnit.valueOf(row[1]),
        Counter.Numerals.valueOf(row[2].toUpperCase(Locale.ROOT)),
        TableFile.words(row[3]));
  }

  /** The length of a word of numerals at {@code at} that counts nothing (一人ひとり), or 0. */
  int stopWordLength(String text, int at) {
    StopWord word = stopWords.find(text, at);
    return word == null ? 0 : word.word().length();
  }

  /** The counter at {@code at}, or null where there is none or it is the head of another word. */
  @Nullable Counter find(String text, int at) {
    Counter counter = counters.find(text, at);
    return counter == null || opensWord(text, at + counter.word().length(), counter)
        ? null
        : counter;
  }

  /** The counter at {@code at}, whatever follows it, or null. */
  @Nullable Counter findBare(String text, int at) {
    return counters.find(text, at);
  }

  /** Where {@code counter} at {@code at} ends, with the 分 of 名分. */
  int end(String text, int at, Counter counter) {
    int end = at + counter.word().length();
    boolean portion =
        end < text.length()
            && text.charAt(end) == '分'
            && !(end + 1 < text.length() && NOT_PORTION.indexOf(text.charAt(end + 1)) >= 0);
    return portion ? end + 1 : end;
  }

  private static boolean opensWord(String text, int end, Counter counter) {
    if (end < text.length() && "数目半".indexOf(text.charAt(end)) >= 0) {
      return !text.startsWith("半数", end); // 台数, 2件目, 1本半
    }
    for (String word : counter.notBefore()) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}
