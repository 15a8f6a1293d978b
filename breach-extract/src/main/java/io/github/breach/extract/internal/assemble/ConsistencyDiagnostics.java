package io.github.breach.extract.internal.assemble;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.EventKind;
import io.github.breach.model.Severity;
import io.github.breach.model.Span;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.Timeline;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says where two facts of a notice can't both hold, with the place of each. */
final class ConsistencyDiagnostics {
  private ConsistencyDiagnostics() {}

  static List<Diagnostic> of(List<TimelineEvent> events, List<StatedCount> counts) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    detectedTooEarly(new Timeline(events)).ifPresent(diagnostics::add);
    moreDistinctThanGross(counts).ifPresent(diagnostics::add);
    return diagnostics;
  }

  /** 5月9日に発覚 of what 5月12日に送信: a slip of the notice, or of the reading. */
  private static Optional<Diagnostic> detectedTooEarly(Timeline timeline) {
    Optional<TimelineEvent> detected = timeline.first(EventKind.DETECTED);
    Optional<TimelineEvent> occurred = timeline.first(EventKind.OCCURRED);
    if (detected.isEmpty() || occurred.isEmpty()) {
      return Optional.empty();
    }
    StatedDate found = detected.get().on();
    StatedDate happened = occurred.get().on();
    boolean early =
        found.value().latestDay().isPresent()
            && happened
                .value()
                .earliestDay()
                .filter(day -> found.value().latestDay().get().isBefore(day))
                .isPresent();
    if (!early) {
      return Optional.empty();
    }
    String message =
        "Detected on " + found.edtf() + ", before it occurred on " + happened.edtf() + at(happened);
    return Optional.of(
        new Diagnostic("DETECTED_BEFORE_OCCURRED", Severity.WARNING, message, found.span()));
  }

  /** 延べ510人、実人数は528人 */
  private static Optional<Diagnostic> moreDistinctThanGross(List<StatedCount> counts) {
    Optional<StatedCount> gross = largest(counts, CountBasis.GROSS);
    Optional<StatedCount> distinct = largest(counts, CountBasis.DISTINCT);
    if (gross.isEmpty() || distinct.isEmpty() || value(distinct.get()) <= value(gross.get())) {
      return Optional.empty();
    }
    String message =
        "The distinct count, "
            + value(distinct.get())
            + ", is more than the gross one, "
            + value(gross.get())
            + at(gross.get());
    return Optional.of(
        new Diagnostic("DISTINCT_EXCEEDS_GROSS", Severity.WARNING, message, distinct.get().span()));
  }

  private static Optional<StatedCount> largest(List<StatedCount> counts, CountBasis basis) {
    return counts.stream()
        .filter(
            c ->
                c.scope() == CountScope.TOTAL
                    && c.basis() == basis
                    && c.bound() == CountBound.EXACT
                    && c.unit() != CountUnit.OTHER)
        .max(Comparator.comparingLong(ConsistencyDiagnostics::value));
  }

  private static long value(StatedCount count) {
    return count.value().orElse(0);
  }

  private static String at(Stated other) {
    Span span = other.span();
    return " [" + span.start() + ", " + span.end() + "); both are kept as written.";
  }
}
