package io.github.breach.extract.internal.assemble;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.EventKind;
import io.github.breach.model.Severity;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.Timeline;
import io.github.breach.model.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where two facts of a notice can't both hold, with the place of each. */
final class ConsistencyDiagnostics {
  private ConsistencyDiagnostics() {}

  static List<Diagnostic> of(List<TimelineEvent> events, List<StatedCount> counts) {
    List<Diagnostic> diagnostics = new ArrayList<>(detectedTooEarly(new Timeline(events)));
    diagnostics.addAll(moreDistinctThanGross(counts));
    return diagnostics;
  }

  /** 5月9日に発覚 of what 5月12日に送信: a slip of the notice, or of the reading. */
  private static List<Diagnostic> detectedTooEarly(Timeline timeline) {
    Optional<StatedDate> detected = timeline.first(EventKind.DETECTED).map(TimelineEvent::on);
    Optional<StatedDate> occurred = timeline.first(EventKind.OCCURRED).map(TimelineEvent::on);
    LocalDate found = detected.flatMap(d -> d.value().latestDay()).orElse(null);
    LocalDate happened = occurred.flatMap(d -> d.value().earliestDay()).orElse(null);
    if (found == null || happened == null || !found.isBefore(happened)) {
      return List.of();
    }
    String message =
        "Detected on "
            + detected.get().edtf()
            + ", before it occurred on "
            + occurred.get().edtf()
            + "; both are kept as written.";
    return both("DETECTED_BEFORE_OCCURRED", message, detected.get(), occurred.get());
  }

  /** 延べ510人、実人数は528人 */
  private static List<Diagnostic> moreDistinctThanGross(List<StatedCount> counts) {
    Optional<StatedCount> gross = largest(counts, CountBasis.GROSS);
    Optional<StatedCount> distinct = largest(counts, CountBasis.DISTINCT);
    if (gross.isEmpty() || distinct.isEmpty() || value(distinct.get()) <= value(gross.get())) {
      return List.of();
    }
    String message =
        "The distinct count, "
            + value(distinct.get())
            + ", is more than the gross one, "
            + value(gross.get())
            + "; both are kept as written.";
    return both("DISTINCT_EXCEEDS_GROSS", message, distinct.get(), gross.get());
  }

  /** The same diagnostic at each of the two places. */
  private static List<Diagnostic> both(String code, String message, Stated one, Stated other) {
    return List.of(
        new Diagnostic(code, Severity.WARNING, message, one.span()),
        new Diagnostic(code, Severity.WARNING, message, other.span()));
  }

  private static Optional<StatedCount> largest(List<StatedCount> counts, CountBasis basis) {
    StatedCount largest = null;
    for (StatedCount count : counts) {
      boolean compared =
          count.scope() == CountScope.TOTAL
              && count.basis() == basis
              && count.bound() == CountBound.EXACT
              && count.unit() != CountUnit.OTHER;
      if (compared && (largest == null || value(count) > value(largest))) {
        largest = count;
      }
    }
    return Optional.ofNullable(largest);
  }

  private static long value(StatedCount count) {
    return count.value().orElse(0);
  }
}
