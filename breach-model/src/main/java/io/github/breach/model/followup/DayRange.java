package io.github.breach.model.followup;

import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.Optional;

/** The days that a stated date may mean; an empty side is open or has no year. */
record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {

  static DayRange of(StatedDate date) {
    return new DayRange(date.value().earliestDay(), date.value().latestDay());
  }

  /** The one day that is meant; empty where it may be several. */
  Optional<LocalDate> day() {
    return first.equals(last) ? first : Optional.empty();
  }

  /** Whether no day can be meant by both. */
  boolean isApartFrom(DayRange other) {
    return endsBefore(other) || other.endsBefore(this);
  }

  /** Whether all its days lie before all of {@code other}. */
  boolean endsBefore(DayRange other) {
    return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
  }
}
