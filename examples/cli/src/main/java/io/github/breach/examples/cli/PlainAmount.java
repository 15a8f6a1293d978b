package io.github.breach.examples.cli;

import io.github.breach.core.count.StatedAmount;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An amount with the keys of a count, whose value may have decimals or be negative. */
final class PlainAmount {
  private PlainAmount() {}

  static Map<String, @Nullable Object> of(StatedAmount amount) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("value", number(amount.value()));
    out.put("counter", amount.unitOrNull());
    out.put("unit", CountUnit.OTHER.name());
    out.put("bound", amount.bound().name());
    out.put("basis", CountBasis.UNSTATED.name());
    out.put("scope", CountScope.OTHER.name());
    out.put("dataCategories", List.of());
    out.put("text", amount.text());
    out.put("span", List.of(amount.span().start(), amount.span().end()));
    return out;
  }

  /** Without a point where it is whole, so that 2.5万 is 25000. */
  private static Number number(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() <= 0 ? shortest.toBigIntegerExact() : shortest;
  }
}
