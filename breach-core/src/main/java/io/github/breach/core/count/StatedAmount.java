package io.github.breach.core.count;

import io.github.breach.model.CountBound;
import io.github.breach.model.Span;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that measures, at one place where it stands: money, a share, a weight, or a count that
 * isn't whole.
 *
 * <p>Example: 約2.5倍 has the value 2.5, the unit 倍 and the bound {@code ABOUT}; マイナス3%, -3.
 *
 * @param value the number as written, of a range (50~60km) the lower one; may be negative
 * @param unitOrNull the unit as written, 円 also for the mark ¥; null where the text is a number and
 *     nothing else
 * @param bound how the number bounds the true one; a range without a bound word is {@code AT_LEAST}
 * @param text the words of the input
 * @param span where they stand in it
 */
public record StatedAmount(
    BigDecimal value, @Nullable String unitOrNull, CountBound bound, String text, Span span) {

  public StatedAmount {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /** The unit as written; empty for a number alone. */
  public Optional<String> unit() {
    return Optional.ofNullable(unitOrNull);
  }
}
