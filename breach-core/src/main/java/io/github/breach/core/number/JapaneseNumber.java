package io.github.breach.core.number;

import io.github.breach.core.text.TextFolder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of a number in Japanese writing.
 *
 * <p>Example: {@code JapaneseNumber.parse("２．５万")} has the value 25000, {@code parse("数千")} the
 * value 1000 and the upper value 9000, and {@code parse("三百二十百")} is empty.
 *
 * @param value the number, or the lower end of a vague one
 * @param upper the upper end of a vague number, else {@code value}
 * @param form what it is written in
 */
public record JapaneseNumber(BigDecimal value, BigDecimal upper, NumberForm form) {

  public JapaneseNumber {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(upper, "upper");
    Objects.requireNonNull(form, "form");
  }

  /**
   * The number that {@code text} is, all of it but spaces around it; digits may be full-width.
   * Numbers beyond 2^63-1 are read as that.
   */
  public static Optional<JapaneseNumber> parse(String text) {
    String folded = TextFolder.keepingLines().fold(text).text().strip();
    boolean minus = folded.startsWith("-") || folded.startsWith("マイナス");
    int at = !minus ? 0 : folded.charAt(0) == '-' ? 1 : "マイナス".length();
    NumberScanner numbers = new NumberScanner(folded);
    if (at == folded.length() || !numbers.readAt(at) || numbers.end() != folded.length()) {
      return Optional.empty();
    }
    BigDecimal fraction = BigDecimal.valueOf(numbers.fraction(), numbers.fractionDigits());
    BigDecimal value = BigDecimal.valueOf(numbers.value()).add(fraction);
    BigDecimal upper = BigDecimal.valueOf(numbers.upperValue()).add(fraction);
    return Optional.of(
        minus
            ? new JapaneseNumber(upper.negate(), value.negate(), numbers.form())
            : new JapaneseNumber(value, upper, numbers.form()));
  }

  /** Whether one value is meant, and not any of a span, as in 数千. */
  public boolean isExact() {
    return value.compareTo(upper) == 0;
  }
}
