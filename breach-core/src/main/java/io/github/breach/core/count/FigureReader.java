package io.github.breach.core.count;

import io.github.breach.core.number.NumberForm;
import io.github.breach.core.number.NumberScanner;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads numbers of any size and fractions: 2.5万, 一垓, 3分の1, 一と二分の一, 1/4 before a unit. */
final class FigureReader {
  private static final MathContext DIGITS = new MathContext(15);
  private static final int LARGEST_DENOMINATOR = 1000;

  private final String text;
  private final NumberScanner numbers;

  FigureReader(String text) {
    this.text = text;
    this.numbers = new NumberScanner(text);
  }

  /** Where to go on after {@link #read} has found nothing. */
  int end() {
    return numbers.end();
  }

  /** The number at {@code at}, with a fraction that it opens; or null. */
  @Nullable Figure read(int at) {
    Figure first = plain(at);
    if (first == null || !first.whole()) {
      return first;
    }
    Figure part = fraction(first);
    if (part != null) {
      return part;
    }
    Figure denominator = charAt(first.end()) == 'と' ? plain(first.end() + 1) : null;
    part = denominator == null ? null : fraction(denominator); // 一と二分の一
    return part == null
        ? first
        : new Figure(at, part.end(), first.value().add(part.value()), false, part.kanji(), true);
  }

  /** 1/4 at {@code at}, in digits; or null. */
  @Nullable Figure slashed(int at) {
    Figure numerator = plain(at);
    Figure denominator =
        numerator == null || charAt(numerator.end()) != '/' ? null : plain(numerator.end() + 1);
    if (numerator == null || denominator == null || !numerator.whole()) {
      return null;
    }
    boolean right = charAt(denominator.end()) != '/' && isDenominator(denominator);
    return right ? quotient(at, numerator, denominator) : null;
  }

  @Nullable Figure plain(int at) {
    if (at >= text.length() || !NumberScanner.mayStart(text.charAt(at)) || !numbers.readAt(at)) {
      return null;
    }
    boolean kanji = numbers.form() == NumberForm.KANJI;
    return new Figure(at, numbers.end(), numbers.exactValue(), numbers.isWhole(), kanji, false);
  }

  private @Nullable Figure fraction(Figure denominator) {
    if (!text.startsWith("分の", denominator.end()) || !isDenominator(denominator)) {
      return null;
    }
    Figure numerator = plain(denominator.end() + 2);
    return numerator == null || !numerator.whole()
        ? null
        : quotient(denominator.start(), numerator, denominator);
  }

  private static Figure quotient(int at, Figure numerator, Figure denominator) {
    BigDecimal value = numerator.value().divide(denominator.value(), DIGITS).stripTrailingZeros();
    int end = Math.max(numerator.end(), denominator.end());
    return new Figure(at, end, value, false, numerator.kanji() && denominator.kanji(), true);
  }

  private static boolean isDenominator(Figure figure) {
    return figure.whole()
        && figure.isPositive()
        && figure.value().compareTo(BigDecimal.valueOf(LARGEST_DENOMINATOR)) <= 0;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
