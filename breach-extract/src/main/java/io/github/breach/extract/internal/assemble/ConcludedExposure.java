package io.github.breach.extract.internal.assemble;

import io.github.breach.core.text.FoldedText;
import io.github.breach.extract.internal.field.timeline.Period;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.EventKind;
import io.github.breach.model.IncidentType;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Concludes from the other facts whether and how long data was exposed. */
final class ConcludedExposure {

  /** What happens to things: a period told of them is the age of what they hold. */
  private static final Set<IncidentType> OF_THINGS =
      EnumSet.of(IncidentType.LOSS, IncidentType.THEFT, IncidentType.IMPROPER_DISPOSAL);

  private ConcludedExposure() {}

  /**
   * The period that a notice tells, unless it is the age of what was lost; else, where data stood
   * open by mistake, from the mistake to its end.
   */
  static Optional<StatedDate> of(
      Optional<StatedDate> told,
      Set<IncidentType> types,
      List<TimelineEvent> timeline,
      FoldedText text) {
    Set<IncidentType> kinds = EnumSet.noneOf(IncidentType.class);
    kinds.addAll(types);
    kinds.remove(IncidentType.CONTRACTOR_INCIDENT);
    if (!kinds.isEmpty() && OF_THINGS.containsAll(kinds)) {
      return Optional.empty();
    }
    kinds.remove(IncidentType.SYSTEM_DEFECT);
    boolean published = kinds.equals(EnumSet.of(IncidentType.UNINTENDED_PUBLICATION));
    return told.isPresent() || !published ? told : untilContained(timeline, text);
  }

  /** 4月2日 名簿を掲載, 4月9日 削除. */
  private static Optional<StatedDate> untilContained(
      List<TimelineEvent> timeline, FoldedText text) {
    StatedDate mistake = null;
    for (TimelineEvent event : timeline) {
      if (event.on().precision().compareTo(DatePrecision.DAY) < 0) {
        continue;
      }
      if (event.kinds().contains(EventKind.OCCURRED)) {
        if (mistake != null) {
          return Optional.empty(); // which of two it was can't be told
        }
        mistake = event.on();
      } else if (mistake != null && event.kinds().contains(EventKind.CONTAINED)) {
        return Period.between(text, mistake, event.on());
      }
    }
    return Optional.empty();
  }
}
