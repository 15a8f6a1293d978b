package io.github.breach.core.date;

/** A part of a year or month. */
public enum Subdivision {
  /** 上旬: days 1–10. */
  FIRST_TEN_DAYS,
  /** 中旬: days 11–20. */
  SECOND_TEN_DAYS,
  /** 下旬: days 21 to the end. */
  LAST_DAYS,
  /** 初め, 初頭, 前半. */
  BEGINNING,
  /** 半ば. */
  MIDST,
  /** 末, 後半. */
  END,
  /** 上半期, 上期. */
  FIRST_HALF,
  /** 下半期, 下期. */
  SECOND_HALF,
  /** 第1四半期. */
  FIRST_QUARTER,
  /** 第2四半期. */
  SECOND_QUARTER,
  /** 第3四半期. */
  THIRD_QUARTER,
  /** 第4四半期. */
  FOURTH_QUARTER,
  /** 春. */
  SPRING,
  /** 夏. */
  SUMMER,
  /** 秋. */
  AUTUMN,
  /** 冬. */
  WINTER,
  /** 第1週. */
  FIRST_WEEK,
  /** 第2週. */
  SECOND_WEEK,
  /** 第3週. */
  THIRD_WEEK,
  /** 第4週. */
  FOURTH_WEEK,
  /** 第5週. */
  FIFTH_WEEK,
  /** 最終週. */
  LAST_WEEK,
  /** の週 after a day: the week that holds it. */
  OWN_WEEK;

  /** Whether this names no exact days. */
  public boolean isVague() {
    return !(this == FIRST_HALF
        || this == SECOND_HALF
        || quarter() > 0
        || isWeek()
        || this == OWN_WEEK);
  }

  /** Whether this is a week of a month, or with a weekday the day in it: 第2火曜日. */
  boolean isWeek() {
    return week() > 0 || this == LAST_WEEK;
  }

  /** 1–5 for a week that is counted from the month's start, else 0. */
  int week() {
    return switch (this) {
      case FIRST_WEEK -> 1;
      case SECOND_WEEK -> 2;
      case THIRD_WEEK -> 3;
      case FOURTH_WEEK -> 4;
      case FIFTH_WEEK -> 5;
      default -> 0;
    };
  }

  /** 1–4 for spring, summer, autumn, winter, else 0. */
  int season() {
    return switch (this) {
      case SPRING -> 1;
      case SUMMER -> 2;
      case AUTUMN -> 3;
      case WINTER -> 4;
      default -> 0;
    };
  }

  /** The week of {@code number} 1–5, or the last for 0. */
  static Subdivision week(int number) {
    return switch (number) {
      case 0 -> LAST_WEEK;
      case 1 -> FIRST_WEEK;
      case 2 -> SECOND_WEEK;
      case 3 -> THIRD_WEEK;
      case 4 -> FOURTH_WEEK;
      default -> FIFTH_WEEK;
    };
  }

  /** Whether it lies late in the year, so that a month after it is one of the next: 昨年秋~1月. */
  boolean isLate() {
    return this == AUTUMN || this == WINTER || this == END;
  }

  /** 1–4 for a quarter, else 0. */
  int quarter() {
    return switch (this) {
      case FIRST_QUARTER -> 1;
      case SECOND_QUARTER -> 2;
      case THIRD_QUARTER -> 3;
      case FOURTH_QUARTER -> 4;
      default -> 0;
    };
  }

  /** The quarter of {@code number} 1–4. */
  static Subdivision quarter(int number) {
    return switch (number) {
      case 1 -> FIRST_QUARTER;
      case 2 -> SECOND_QUARTER;
      case 3 -> THIRD_QUARTER;
      default -> FOURTH_QUARTER;
    };
  }
}
