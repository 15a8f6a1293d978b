package io.github.breach.core.number;

import java.math.BigDecimal;

/** Adds up a number of any size that {@link NumberScanner} has read before: 一垓二千京. */
final class ExactNumber {
  /** Longer runs of digits are no quantities, and would cost more than linear time. */
  private static final int LONGEST = 80;

  private ExactNumber() {}

  /** The value of the number at {@code [start, end)}, or null where it is too long to be one. */
  static @org.jspecify.annotations.Nullable BigDecimal of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int kanji = Numerals.kanjiDigit(c);
      int small = Numerals.smallUnit(c);
      int big = Numerals.bigUnit(c);
      if (Numerals.isArabic(c) || c == '.') {
        digits.append(c);
      } else if (kanji != Numerals.NONE) {
        digits.append(kanji);
      } else if (small > 0) {
        section = section.add(number(digits, BigDecimal.ONE).scaleByPowerOfTen(small));
        digits.setLength(0);
      } else if (big > 0) {
        section = section.add(number(digits, BigDecimal.ZERO));
        total = total.add(section.scaleByPowerOfTen(big));
        section = BigDecimal.ZERO;
        digits.setLength(0);
      }
    }
    return total.add(section).add(number(digits, BigDecimal.ZERO));
  }

  private static BigDecimal number(StringBuilder digits, BigDecimal none) {
    return digits.length() == 0 ? none : new BigDecimal(digits.toString());
  }
}
