package io.github.breach.model;

/** The calendar in which a date is written. */
public enum CalendarSystem {
  /** Western years, or no year at all: 2022年1月17日, 1月17日. */
  GREGORIAN,
  /** Years of an era: 令和4年1月17日, R4.1.17. */
  JAPANESE_ERA
}
