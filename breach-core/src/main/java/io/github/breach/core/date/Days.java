package io.github.breach.core.date;

import java.time.Year;

/** The calendar's own arithmetic, without exceptions. */
final class Days {
  private Days() {}

  static boolean exists(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= inMonth(year, month);
  }

  /** The number of days in {@code month}; of February in a leap year where the year is unknown. */
  static int inMonth(int year, int month) {
    return switch (month) {
      case 2 -> Year.isLeap(year) ? 29 : 28; // as 0 is
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}
