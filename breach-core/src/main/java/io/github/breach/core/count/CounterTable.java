package io.github.breach.core.count;

import io.github.breach.model.CountUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The counters of {@code counters.tsv}, and the words of {@code stop-words.tsv}. Immutable. */
final class CounterTable {
  /** What 分 opens when it isn't the 分 of 名分: 3件分析. */
  private static final String NOT_PORTION = "析類割野別散離配担解岐与裂煮";

  private final WordTable<Counter> counters;
  private final WordTable<String> stopWords;

  private CounterTable(List<Counter> counters, List<String> stopWords) {
    this.counters = WordTable.startingAt(counters, Counter::word);
    this.stopWords = WordTable.startingAt(stopWords, word -> word);
  }

  static CounterTable standard() {
    return new CounterTable(
        TableFile.read("counters.tsv", 5, CounterTable::counter),
        TableFile.read("stop-words.tsv", 2, row -> row[0]));
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
    String word = stopWords.find(text, at);
    return word == null ? 0 : word.length();
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
