package io.github.breach.core.date;

import org.jspecify.annotations.Nullable;

/**
 * A time of day as written, on the 24-hour clock; 25時 keeps its hour 25.
 *
 * @param hour 0–29
 * @param minuteOrNull the minute, where one is written
 * @param secondOrNull the second, where one is written
 * @param meridiem the mark before or after it
 */
public record WrittenTime(
    int hour, @Nullable Integer minuteOrNull, @Nullable Integer secondOrNull, Meridiem meridiem) {

  /** Which half of the day is written. */
  public enum Meridiem {
    /** No mark: the hour is on the 24-hour clock. */
    NONE,
    /** 午前, AM, 朝. */
    AM,
    /** 午後, PM, 夜. */
    PM
  }

  /** The same minutes of another hour. */
  WrittenTime at(int otherHour) {
    return new WrittenTime(otherHour, minuteOrNull, secondOrNull, meridiem);
  }
}
