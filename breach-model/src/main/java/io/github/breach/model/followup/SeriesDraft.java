package io.github.breach.model.followup;

import io.github.breach.model.Disclosure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports brought together so far. */
final class SeriesDraft {
  private static final int CITED = 100;

  private final List<Disclosure> reports = new ArrayList<>();

  List<Disclosure> reports() {
    return reports;
  }

  void add(Disclosure notice) {
    reports.add(notice);
  }

  void take(SeriesDraft other) {
    reports.addAll(other.reports);
  }

  /** Whether a report of this day is here, and {@code notice} cites the day. */
  boolean cites(Disclosure notice, LocalDate day) {
    return reports.stream()
        .anyMatch(
            r ->
                r.publishedOn().flatMap(d -> DayRange.of(d).day()).filter(day::equals).isPresent()
                    && Likeness.of(r, notice).isCitation());
  }

  /** Whether nothing excludes that both drafts report on one incident. */
  boolean agreesWith(SeriesDraft other) {
    return reports.stream()
        .noneMatch(a -> other.reports.stream().anyMatch(b -> Likeness.of(a, b).isExcluded()));
  }

  /** How much speaks for {@code notice} as one more report; 0 where it doesn't belong here. */
  int likeness(Disclosure notice) {
    boolean cited = false;
    boolean datedOtherwise = false;
    boolean alike = false;
    int most = 0;
    for (Disclosure report : reports) {
      Likeness likeness = Likeness.of(report, notice);
      if (likeness.isExcluded()) {
        return 0;
      }
      cited |= likeness.isCitation();
      datedOtherwise |= likeness.isDatedOtherwise();
      alike |= likeness.isAlike();
      most = Math.max(most, 2 * likeness.firm() + likeness.loose());
    }
    if (cited) {
      // A day is cited on which only some other incident was published.
      return datedOtherwise && most == 0 ? 0 : CITED + most;
    }
    return alike && !datedOtherwise ? most : 0;
  }
}
