package io.github.breach.extract.internal.field.report;

import io.github.breach.core.text.JapaneseChars;
import java.util.OptionalInt;

/** Reads the number in 第N報. */
final class ReportNumber {
  private static final String KANJI = "一二三四五六七八九";

  private ReportNumber() {}

  /** The largest number of a report that {@code words} name; empty where they name none. */
  static OptionalInt in(String words) {
    int largest = 0;
    for (int at = words.indexOf('第'); at >= 0; at = words.indexOf('第', at + 1)) {
      int i = at + 1;
      int number = 0;
      while (i < words.length() && number < 100) {
        char c = words.charAt(i);
        if (JapaneseChars.isDigit(c)) {
          number = number * 10 + (c - '0');
        } else if (c == '十') {
          number = Math.max(1, number) * 10;
        } else if (KANJI.indexOf(c) >= 0) {
          number += KANJI.indexOf(c) + 1;
        } else {
          break;
        }
        i++;
      }
      if (words.startsWith("報", i) || words.startsWith("回報告", i)) {
        largest = Math.max(largest, number);
      }
    }
    return largest == 0 ? OptionalInt.empty() : OptionalInt.of(largest);
  }
}
