package io.github.breach.core.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An era of the modern Japanese calendar, by which years are counted. */
public enum Era {
  /** 明治, from 1868. */
  MEIJI("明治", 'M', LocalDate.of(1868, 10, 23)),
  /** 大正, from 1912. */
  TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
  /** 昭和, from 1926. */
  SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
  /** 平成, from 1989. */
  HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
  /** 令和, from 2019. */
  REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

  private final String kanji;
  private final char initial;
  private final LocalDate firstDay;

  Era(String kanji, char initial, LocalDate firstDay) {
    this.kanji = kanji;
    this.initial = initial;
    this.firstDay = firstDay;
  }

  /** The name as written: 令和. */
  public String kanji() {
    return kanji;
  }

  /** The Latin initial: R. */
  public char initial() {
    return initial;
  }

  /** The era's first day, in the Gregorian calendar. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The era's last day; empty for the one that lasts. */
  public Optional<LocalDate> lastDay() {
    Era next =
        switch (this) {
          case MEIJI -> TAISHO;
          case TAISHO -> SHOWA;
          case SHOWA -> HEISEI;
          case HEISEI -> REIWA;
          case REIWA -> null;
        };
    return next == null ? Optional.empty() : Optional.of(next.firstDay.minusDays(1));
  }

  /** The Gregorian year of the era's year {@code number}, also of one after the era's end. */
  public int westernYear(int number) {
    return firstDay.getYear() + number - 1;
  }

  /** The era whose kanji stand at {@code at}, or null. */
  static @Nullable Era named(char[] s, int at) {
    Era era =
        switch (Peek.at(s, at)) {
          case '明' -> MEIJI;
          case '大' -> TAISHO;
          case '昭' -> SHOWA;
          case '平' -> HEISEI;
          case '令' -> REIWA;
          default -> null;
        };
    return era != null && endOfName(s, at, era) >= 0 ? era : null;
  }

  /** Where the name that starts at {@code at} ends, letter-spaced or not; or -1. */
  static int endOfName(char[] s, int at, Era era) {
    int p = Peek.at(s, at + 1) == ' ' ? Peek.afterSpaces(s, at + 1) : at + 1;
    return Peek.at(s, p) == era.kanji.charAt(1) ? p + 1 : -1;
  }

  /** The era whose initial is {@code c}, or null. */
  static @Nullable Era initialed(char c) {
    return switch (c) {
      case 'M', 'm' -> MEIJI;
      case 'T', 't' -> TAISHO;
      case 'S', 's' -> SHOWA;
      case 'H', 'h' -> HEISEI;
      case 'R', 'r' -> REIWA;
      default -> null;
    };
  }
}
