package io.github.breach.core.date;

import io.github.breach.core.date.Offset.Anchor;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that count from another date: 同日, 翌月, 本年, 先週; from {@code relative-words.tsv}. */
final class RelativeWords {
  /**
   * What a word stands for; a date may go on after it.
   *
   * @param season the season that the word names, or null: 今夏
   * @param notAfter characters before which the word is another: 前年比
   * @param notBefore characters after which the word is another: 以前日
   */
  record Word(
      String text,
      Offset offset,
      boolean dayPart,
      boolean fiscal,
      @Nullable Subdivision season,
      String notAfter,
      String notBefore) {

    boolean stands(char[] s, int at) {
      char next = Peek.at(s, at + text.length());
      char before = Peek.at(s, at - 1);
      return notAfter.indexOf(next) < 0 && notBefore.indexOf(before) < 0;
    }
  }

  private static final List<String> SEASONS = List.of("SPRING", "SUMMER", "AUTUMN", "WINTER");
  private static final Map<String, Word> TABLE = new HashMap<>();
  private static final Words WORDS;
  private static final CharSet FIRSTS = CharSet.of("同翌前当本昨一今先来再去明次おきあそこし");

  static {
    for (String[] row : Words.rows("relative-words.tsv")) {
      TABLE.put(row[0], word(row));
    }
    WORDS = Words.of(new ArrayList<>(TABLE.keySet()));
  }

  private RelativeWords() {}

  static boolean starts(char c) {
    return FIRSTS.has(c);
  }

  /** The longest word at {@code at}, or null. */
  static @Nullable Word at(char[] s, int at) {
    int end = WORDS.end(s, at);
    Word word = end < 0 ? null : TABLE.get(new String(s, at, end - at));
    return word != null && word.stands(s, at) ? word : null;
  }

  /** A prefix of a number: 同20日, 翌9日, 昨十六日; or null. */
  static @Nullable Offset prefix(char[] s, int at) {
    return switch (Peek.at(s, at)) {
      case '同' -> Offset.named(Anchor.NARRATIVE, ChronoUnit.MONTHS, 0);
      case '翌' -> Offset.named(Anchor.NARRATIVE, ChronoUnit.DAYS, 1);
      case '昨' -> Offset.named(Anchor.PUBLICATION, ChronoUnit.DAYS, -1);
      case '明' -> Offset.named(Anchor.PUBLICATION, ChronoUnit.DAYS, 1);
      default -> null;
    };
  }

  private static Word word(String[] row) {
    Offset offset =
        Offset.named(Anchor.valueOf(row[1]), ChronoUnit.valueOf(row[2]), Integer.parseInt(row[3]));
    return new Word(
        row[0],
        offset,
        row[4].equals("DAY_PART"),
        row[4].equals("FISCAL"),
        SEASONS.contains(row[4]) ? Subdivision.valueOf(row[4]) : null,
        row[5].equals("-") ? "" : row[5],
        row[6].equals("-") ? "" : row[6]);
  }
}
