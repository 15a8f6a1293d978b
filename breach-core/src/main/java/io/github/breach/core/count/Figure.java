package io.github.breach.core.count;

import java.math.BigDecimal;

/**
 * A number as it was read for an amount.
 *
 * @param whole whether it has no decimals
 * @param kanji whether it is written in kanji only
 * @param fraction whether it is written as one: 3分の1
 */
record Figure(
    int start, int end, BigDecimal value, boolean whole, boolean kanji, boolean fraction) {

  boolean isPositive() {
    return value.signum() > 0;
  }
}
