package io.github.breach.core.date;

import io.github.breach.core.text.JapaneseChars;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An era before 明治: 慶応, 元禄. Its months and days are those of the lunar calendar and stay as
 * written.
 *
 * <p>Example: 寛政元年 is 1789.
 *
 * @param name the name as written
 * @param firstYear the Western year in which its first year mostly lies
 * @param lastYear the Western year in which it ended
 */
public record EarlyEra(String name, int firstYear, int lastYear) {
  private static final int NAME = 2;
  private static final Map<String, EarlyEra> TABLE = new HashMap<>();

  static {
    for (String[] row : Words.rows("early-eras.tsv")) {
      TABLE.put(row[0], new EarlyEra(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])));
    }
  }

  /** The Western year of the era's year {@code number}, or 0 where the era hasn't that year. */
  public int westernYear(int number) {
    int year = firstYear + number - 1;
    return number >= 1 && year <= lastYear ? year : 0;
  }

  /** The era whose name stands at {@code at}, a number of years after it, or null. */
  static @Nullable EarlyEra named(char[] s, int at) {
    char next = Peek.at(s, at + NAME);
    if (!JapaneseChars.isKanji(Peek.at(s, at))
        || JapaneseChars.isKanji(Peek.at(s, at - 1))
        || !(JapaneseChars.isDigit(next) || next == '元' || Numerals.isKanji(next))) {
      return null;
    }
    return TABLE.get(new String(s, at, NAME));
  }

  /** The end of the year 元年 or 3年 after the name at {@code at}, set in {@code d}; or -1. */
  int read(char[] s, int at, PointDraft d) {
    int p = at + NAME;
    long number = Peek.at(s, p) == '元' ? Numerals.pack(1, p + 1) : Numerals.read(s, p);
    if (number == Numerals.NONE || westernYear(Numerals.value(number)) == 0) {
      return -1;
    }
    int end = Numerals.end(number);
    if (Peek.at(s, end) != '年'
        || "生間目度契保".indexOf(Peek.at(s, end + 1)) >= 0 && end + 1 < s.length) {
      return -1; // 文化2年生
    }
    d.earlyEra = this;
    d.year = Numerals.value(number);
    return end + 1;
  }
}
