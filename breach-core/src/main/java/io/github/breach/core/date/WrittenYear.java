package io.github.breach.core.date;

import io.github.breach.model.CalendarSystem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year as written.
 *
 * @param eraOrNull the era from 明治 on, or null for any other year
 * @param earlyEraOrNull the era before 明治, or null for any other year
 * @param number the year's number: 6 of 令和6年, 2024, or 24 of '24年
 * @param shortened whether only the last two digits are written: 22年1月
 * @param besideOrNull the Western year that stands beside it in the other calendar: 令和6年(2024年)
 */
public record WrittenYear(
    @Nullable Era eraOrNull,
    @Nullable EarlyEra earlyEraOrNull,
    int number,
    boolean shortened,
    @Nullable Integer besideOrNull) {

  /** The era from 明治 on; empty for any other year. */
  public Optional<Era> era() {
    return Optional.ofNullable(eraOrNull);
  }

  /** The era before 明治; empty for any other year. */
  public Optional<EarlyEra> earlyEra() {
    return Optional.ofNullable(earlyEraOrNull);
  }

  /** The calendar in which the year is written. */
  public CalendarSystem calendar() {
    return eraOrNull == null && earlyEraOrNull == null
        ? CalendarSystem.GREGORIAN
        : CalendarSystem.JAPANESE_ERA;
  }
}
