package io.github.breach.model;

/** How finely a date is stated: the smallest unit that stands in the text. */
public enum DatePrecision {
  /** A year, a fiscal year or a span of years: 2022年. */
  YEAR,
  /** A month: 2022年1月. */
  MONTH,
  /** A day: 1月17日. */
  DAY,
  /** An hour: 午前9時. */
  HOUR,
  /** A minute: 18時59分. */
  MINUTE,
  /** A second: 18:59:03. */
  SECOND
}
