package io.github.breach.core.date;

/** What is odd about a date. */
public enum DateWarning {
  /** No such date: 2月30日, 令和0年, 13月. */
  IMPOSSIBLE,
  /** The era had ended, or not begun, by then: 平成33年. The date is converted nevertheless. */
  OUTSIDE_ERA,
  /** The weekday isn't that of the date. */
  WEEKDAY_MISMATCH,
  /** The two calendars beside each other disagree: 令和5年(2024年). */
  CALENDAR_MISMATCH,
  /** The word and the number disagree: 翌16日 after the 12th. */
  RELATIVE_MISMATCH,
  /** The right side lies before the left. */
  REVERSED_RANGE,
  /** Counted from another date, and none is known. */
  NO_ANCHOR
}
