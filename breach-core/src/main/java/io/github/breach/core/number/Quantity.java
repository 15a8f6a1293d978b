package io.github.breach.core.number;

/**
 * A number being added up from its largest part to its smallest.
 *
 * <p>{@link #low} is the lowest place used so far, as a power of ten: what is added must lie below
 * it, so that 三百二十百 and 億万 are refused. Beyond {@code long} the value stays at its maximum.
 */
final class Quantity {
  /** {@link #low} while nothing has been added. */
  static final int EMPTY = Integer.MAX_VALUE;

  private static final long[] POWERS = powers();

  long value;
  long upper;
  long fraction;
  int fractionDigits;
  int low;

  void clear() {
    value = 0;
    upper = 0;
    fraction = 0;
    fractionDigits = 0;
    low = EMPTY;
  }

  boolean isEmpty() {
    return low == EMPTY;
  }

  /**
   * Adds {@code mantissa} · 10^{@code unit} / 10^{@code decimals}, up to {@code upperMantissa}.
   *
   * @return false where it doesn't fit below what was added before
   */
  boolean add(long mantissa, long upperMantissa, int decimals, int unit, int lowest) {
    int shift = unit - decimals;
    long whole = shift >= 0 ? shifted(mantissa, shift) : mantissa / power(-shift);
    if (!isEmpty() && (fractionDigits > 0 || low <= 0 || !isBelow(low, mantissa, shift, whole))) {
      return false;
    }
    if (shift < 0) {
      fraction = mantissa % power(-shift);
      fractionDigits = -shift;
    }
    value = sum(value, whole);
    upper = sum(upper, shift >= 0 ? shifted(upperMantissa, shift) : upperMantissa / power(-shift));
    low = lowest;
    return true;
  }

  /** Whether a part is less than the place before it; beyond {@code long}, by its digits: 一垓二千京. */
  private static boolean isBelow(int place, long mantissa, int shift, long whole) {
    if (place < POWERS.length) {
      return whole < power(place);
    }
    int digits = shift;
    for (long rest = mantissa; rest > 0; rest /= 10) {
      digits++;
    }
    return digits <= place;
  }

  /** Adds all of {@code section} times 10^{@code unit}: 2千5百 and 万. */
  boolean addSection(Quantity section, int unit) {
    long mantissa = section.value;
    long upperMantissa = section.upper;
    if (section.fractionDigits > 0) {
      mantissa = sum(shifted(mantissa, section.fractionDigits), section.fraction);
      upperMantissa = mantissa;
    }
    return add(mantissa, upperMantissa, section.fractionDigits, unit, section.low + unit);
  }

  static long power(int exponent) {
    return exponent < POWERS.length ? POWERS[exponent] : Long.MAX_VALUE;
  }

  /** {@code value} · 10 + {@code digit}, or the maximum. */
  static long append(long value, int digit) {
    return value > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : value * 10 + digit;
  }

  private static long shifted(long value, int exponent) {
    if (value == 0) {
      return 0;
    }
    return value > Long.MAX_VALUE / power(exponent) ? Long.MAX_VALUE : value * power(exponent);
  }

  private static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  private static long[] powers() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
