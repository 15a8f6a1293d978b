package io.github.breach.core.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows besides the text. Never the clock.
 *
 * @param publishedOnOrNull the day of publication, which 本日 means and which no past event lies
 *     after
 * @param referenceDateOrNull the caller's date, used where no day of publication is known
 */
public record DateContext(
    @Nullable LocalDate publishedOnOrNull, @Nullable LocalDate referenceDateOrNull) {

  private static final DateContext NONE = new DateContext(null, null);

  /** Nothing is known: a missing year stays unknown unless the text gives it. */
  public static DateContext none() {
    return NONE;
  }

  /** The text was published on {@code day}. */
  public static DateContext published(LocalDate day) {
    return new DateContext(Objects.requireNonNull(day, "day"), null);
  }

  /**
   * The caller reads the text as of {@code day}, a time counted from it (2時間後) as of its first
   * moment.
   */
  public static DateContext reference(LocalDate day) {
    return new DateContext(null, Objects.requireNonNull(day, "day"));
  }

  /** The day of publication. */
  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOnOrNull);
  }

  /** The caller's date. */
  public Optional<LocalDate> referenceDate() {
    return Optional.ofNullable(referenceDateOrNull);
  }

  /** What 本日 means, or null. */
  @Nullable LocalDate todayOrNull() {
    return publishedOnOrNull != null ? publishedOnOrNull : referenceDateOrNull;
  }

  /** Where {@link #todayOrNull} comes from. */
  Inference.Source todaySource() {
    return publishedOnOrNull != null ? Inference.Source.PUBLICATION : Inference.Source.REFERENCE;
  }
}
