package io.github.breach.extract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows about one input. Immutable.
 *
 * <p>Example: {@code ParseOptions.none().withSourceId("2024/0931.txt")}.
 */
public final class ParseOptions {
  private static final ParseOptions NONE = new ParseOptions(null, null);

  private final @Nullable String sourceId;
  private final @Nullable LocalDate referenceDate;

  private ParseOptions(@Nullable String sourceId, @Nullable LocalDate referenceDate) {
    this.sourceId = sourceId;
    this.referenceDate = referenceDate;
  }

  /** Nothing is known. */
  public static ParseOptions none() {
    return NONE;
  }

  /** With a name for the input, which every record of it carries. Default: none. */
  public ParseOptions withSourceId(String id) {
    return new ParseOptions(Objects.requireNonNull(id, "id"), referenceDate);
  }

  /**
   * With the day from which 本日 and dates without a year are read where the notice itself has no
   * date: the day it was collected, say. Default: none, and such dates stay unresolved; the clock
   * is never asked.
   */
  public ParseOptions withReferenceDate(LocalDate date) {
    return new ParseOptions(sourceId, Objects.requireNonNull(date, "date"));
  }

  /** The name of the input; empty where none was given. */
  public Optional<String> sourceId() {
    return Optional.ofNullable(sourceId);
  }

  /** The reference date; empty where none was given. */
  public Optional<LocalDate> referenceDate() {
    return Optional.ofNullable(referenceDate);
  }
}
