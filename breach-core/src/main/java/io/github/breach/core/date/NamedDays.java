package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days and months with a name: 元旦, 大晦日, 睦月10日, 2026年のこどもの日. */
final class NamedDays {
  /** A row of {@code named-days.tsv}; {@code day} is -1 for a month. */
  private record Name(int month, int day, boolean needsYear) {}

  private static final Map<String, Name> TABLE = new HashMap<>();
  private static final Words WORDS;

  static {
    List<String[]> rows = Words.rows("named-days.tsv");
    for (String[] row : rows) {
      int day = row[2].equals("-") ? -1 : Integer.parseInt(row[2]);
      TABLE.put(row[0], new Name(Integer.parseInt(row[1]), day, row[3].equals("YEAR")));
    }
    WORDS = Words.of(rows.stream().map(row -> row[0]).toList());
  }

  private static final CharSet FIRSTS = CharSet.of("元大睦如弥卯皐水文葉長神霜師");

  private NamedDays() {}

  /** Whether a day or month of a name may start with {@code c} where no year precedes it. */
  static boolean starts(char c) {
    return FIRSTS.has(c);
  }

  /** The end of the day, or of the named month and its day, at {@code at}, or -1. */
  static int read(char[] s, int at, PointDraft d, boolean afterYear) {
    if (!afterYear && JapaneseChars.isKanji(Peek.at(s, at - 1))) {
      return -1; // 毎年元旦
    }
    int end = WORDS.end(s, at);
    @Nullable Name name = end < 0 ? null : TABLE.get(new String(s, at, end - at));
    if (name == null || name.needsYear && !afterYear) {
      return -1;
    }
    d.month = name.month;
    if (name.day > 0) {
      d.day = name.day;
      return standsAlone(s, end) ? end : -1;
    }
    int day = CalendarParser.dayAt(s, Peek.afterSpaces(s, end), d, true);
    if (day >= 0) {
      return day;
    }
    return afterYear && standsAlone(s, end) ? end : -1;
  }

  /** Whether the name isn't the head of another word: 正月休み, 元旦マラソン, 元日本代表. */
  private static boolean standsAlone(char[] s, int at) {
    char c = Peek.at(s, at);
    boolean joined = JapaneseChars.isKanji(c) || JapaneseChars.isKatakana(c);
    return !joined || "朝昼夕夜未午前後以早深頃付当".indexOf(c) >= 0;
  }
}
