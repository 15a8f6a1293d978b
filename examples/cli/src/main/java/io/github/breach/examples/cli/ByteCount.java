package io.github.breach.examples.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A number of bytes: {@code 500000}, {@code 64K}, {@code 20M}.
 *
 * @param bytes 1 or more; a text of Java can't have more than {@link #MOST}
 */
record ByteCount(int bytes) {
  static final int MOST = 1 << 30;
  private static final String UNITS = "KMG";

  /**
   * @throws IllegalArgumentException if out of range
   */
  ByteCount {
    if (bytes < 1 || bytes > MOST) {
      throw new IllegalArgumentException("not between 1 and 1G: " + bytes);
    }
  }

  /** What is said of an input that has more. */
  IOException exceeded() {
    return new IOException(
        String.format(Locale.ROOT, "has more than %,d bytes (see --max-bytes)", bytes));
  }

  /** Reads the number as it is written on the command line. */
  static final class Converter implements ITypeConverter<ByteCount> {
    @Override
    public ByteCount convert(String value) {
      String digits = value.strip().toUpperCase(Locale.ROOT);
      int unit = digits.isEmpty() ? -1 : UNITS.indexOf(digits.charAt(digits.length() - 1));
      try {
        long number = Long.parseLong(unit < 0 ? digits : digits.substring(0, digits.length() - 1));
        return new ByteCount(Math.toIntExact(Math.multiplyExact(number, 1L << 10 * (unit + 1))));
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw new TypeConversionException(
            "'" + value + "' is no size up to 1G, like 500000 or 20M");
      }
    }
  }
}
