package io.github.breach.examples.accuracy.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures with three decimals, the same on every platform. */
final class Figures {
  private static final int DECIMALS = 3;

  private Figures() {}

  static String rounded(double figure) {
    return scaled(figure, RoundingMode.HALF_UP).toPlainString();
  }

  /** Rounded down, so that the figure itself never lies below. */
  static BigDecimal floor(double figure) {
    return scaled(figure, RoundingMode.DOWN);
  }

  private static BigDecimal scaled(double figure, RoundingMode mode) {
    return BigDecimal.valueOf(figure).setScale(DECIMALS, mode);
  }
}
