package io.github.breach.core.count;

import io.github.breach.core.number.NumberScanner;
import io.github.breach.core.text.JapaneseChars;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that is all of a text, in ways that would be something else inside one: 2e5, 40k, .25,
 * 3/5, 三千 八百, 〇, ゼロ.
 */
final class LoneNumber {
  private static final int LONGEST = 64;
  private static final int LARGEST_EXPONENT = 99;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private LoneNumber() {}

  /** The value of {@code text}, which has no spaces around it; or null. */
  static @Nullable BigDecimal read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    if (text.charAt(0) == '-') {
      return text.startsWith("--") ? null : negative(text.substring(1));
    }
    if (text.equals("〇") || text.equals("ゼロ")) {
      return BigDecimal.ZERO;
    }
    String number = text.charAt(0) == '.' ? "0" + text : text;
    FigureReader figures = new FigureReader(number);
    Figure first = figures.plain(0);
    if (first == null) {
      return null;
    }
    if (first.end() == number.length()) {
      return number.equals(text) ? null : first.value();
    }
    BigDecimal scaled = scaled(number, first);
    if (scaled != null) {
      return scaled;
    }
    Figure slashed = figures.slashed(0);
    if (slashed != null && slashed.end() == number.length()) {
      return slashed.value();
    }
    if (number.charAt(first.end()) == ' ' && first.whole()) {
      slashed = figures.slashed(first.end() + 1); // 1 3/5
      if (slashed != null && slashed.end() == number.length()) {
        return first.value().add(slashed.value());
      }
    }
    return spaced(number);
  }

  /** The value after a minus: of -.5, and with a space of - 1,500. */
  private static @Nullable BigDecimal negative(String text) {
    String number = text.stripLeading();
    Figure plain = number.equals(text) ? null : new FigureReader(number).plain(0);
    BigDecimal value =
        plain != null && plain.end() == number.length() ? plain.value() : read(number);
    return value == null ? null : value.negate();
  }

  /** 2e5, 1.5e-3, 40k, 2.5 M, 1.2G. */
  private static @Nullable BigDecimal scaled(String text, Figure first) {
    int at = first.end();
    if (first.kanji()) {
      return null;
    }
    String rest = text.substring(at).strip();
    if (rest.equals("k") || rest.equals("K")) {
      return first.value().multiply(THOUSAND);
    }
    if (rest.equals("M")) {
      return first.value().multiply(MILLION);
    }
    if (rest.equals("G")) {
      return first.value().multiply(BILLION);
    }
    if (rest.length() < 2 || rest.charAt(0) != 'e' && rest.charAt(0) != 'E') {
      return null;
    }
    int digits = rest.charAt(1) == '+' || rest.charAt(1) == '-' ? 2 : 1;
    int exponent = 0;
    for (int i = digits; i < rest.length(); i++) {
      if (!JapaneseChars.isDigit(rest.charAt(i)) || exponent > LARGEST_EXPONENT) {
        return null;
      }
      exponent = exponent * 10 + (rest.charAt(i) - '0');
    }
    boolean right = digits < rest.length() && exponent <= LARGEST_EXPONENT;
    return right
        ? first.value().scaleByPowerOfTen(rest.charAt(1) == '-' ? -exponent : exponent)
        : null;
  }

  /** Numerals in kanji with spaces between them: 三千 八百, 五 分の 一. */
  private static @Nullable BigDecimal spaced(String text) {
    StringBuilder close = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean numeral = NumberScanner.mayStart(c) || "万億兆京分の".indexOf(c) >= 0;
      if (!numeral && c != ' ' || JapaneseChars.isDigit(c)) {
        return null;
      }
      if (c != ' ') {
        close.append(c);
      }
    }
    if (close.length() == text.length()) {
      return null;
    }
    Figure figure = new FigureReader(close.toString()).read(0);
    return figure == null || figure.end() < close.length() ? null : figure.value();
  }
}
