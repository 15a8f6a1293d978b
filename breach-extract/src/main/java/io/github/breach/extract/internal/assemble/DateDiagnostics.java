package io.github.breach.extract.internal.assemble;

import io.github.breach.core.date.DateWarning;
import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.Severity;
import io.github.breach.model.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what is odd about the dates of a notice. */
final class DateDiagnostics {

  /** What can't have happened after the notice that tells it; the others may be planned. */
  private static final Set<EventKind> PAST =
      EnumSet.of(EventKind.OCCURRED, EventKind.DETECTED, EventKind.LEAK_ASCERTAINED);

  private DateDiagnostics() {}

  static List<Diagnostic> of(Notice notice, List<TimelineEvent> timeline) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (ResolvedDate date : notice.dates()) {
      for (DateWarning warning : date.warnings()) {
        Evidence words = notice.evidence(date.mention().start(), date.mention().end());
        diagnostics.add(
            new Diagnostic(code(warning), Severity.WARNING, message(warning, words), words.span()));
      }
    }
    LocalDate published =
        notice.publishedOn().flatMap(date -> date.value().latestDay()).orElse(null);
    if (published != null) {
      for (TimelineEvent event : timeline) {
        LocalDate day = event.on().value().earliestDay().orElse(null);
        if (day != null && day.isAfter(published) && !Collections.disjoint(event.kinds(), PAST)) {
          diagnostics.add(afterPublication(event, published));
        }
      }
    }
    return diagnostics;
  }

  private static Diagnostic afterPublication(TimelineEvent event, LocalDate published) {
    return new Diagnostic(
        "EVENT_AFTER_PUBLICATION",
        Severity.WARNING,
        "The event of "
            + event.on().edtf()
            + " lies after the notice's own date, "
            + published
            + "; both are kept as written.",
        event.on().span());
  }

  private static String code(DateWarning warning) {
    return switch (warning) {
      case IMPOSSIBLE -> "IMPOSSIBLE_DATE";
      case OUTSIDE_ERA -> "OUTSIDE_ERA";
      case WEEKDAY_MISMATCH -> "WEEKDAY_MISMATCH";
      case CALENDAR_MISMATCH -> "CALENDAR_MISMATCH";
      case RELATIVE_MISMATCH -> "RELATIVE_DATE_MISMATCH";
      case REVERSED_RANGE -> "REVERSED_RANGE";
      case NO_ANCHOR -> "DATE_WITHOUT_ANCHOR";
    };
  }

  private static String message(DateWarning warning, Evidence words) {
    String quoted = "「" + words.text() + "」";
    return switch (warning) {
      case IMPOSSIBLE -> quoted + " is no date; only its possible part is kept.";
      case OUTSIDE_ERA -> quoted + " lies outside its era; it was converted all the same.";
      case WEEKDAY_MISMATCH -> "The weekday of " + quoted + " isn't that of the date.";
      case CALENDAR_MISMATCH -> "The two calendars of " + quoted + " give different years.";
      case RELATIVE_MISMATCH -> quoted + " doesn't fit the date that it is counted from.";
      case REVERSED_RANGE -> quoted + " ends before it starts.";
      case NO_ANCHOR -> quoted + " is counted from a date that the text doesn't give.";
    };
  }
}
