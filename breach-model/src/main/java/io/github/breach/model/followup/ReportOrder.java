package io.github.breach.model.followup;

import io.github.breach.model.Disclosure;
import io.github.breach.model.ReportStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts reports in their order. */
final class ReportOrder {
  /** By publication; undated ones last; of one day by number and stage, then by input. */
  static final Comparator<Disclosure> BY_PUBLICATION =
      Comparator.comparing(ReportOrder::day)
          .thenComparing(ReportOrder::number)
          .thenComparing(ReportOrder::stage)
          .thenComparing(d -> d.source().id().orElse(""))
          .thenComparing(d -> d.source().span());

  private static final Comparator<Disclosure> BY_NUMBER =
      Comparator.comparing(ReportOrder::number).thenComparing(BY_PUBLICATION);

  private ReportOrder() {}

  /** By number where each has one, else by publication. */
  static List<Disclosure> of(List<Disclosure> reports) {
    boolean numbered = reports.stream().allMatch(r -> r.report().sequence().isPresent());
    List<Disclosure> ordered = new ArrayList<>(reports);
    ordered.sort(numbered ? BY_NUMBER : BY_PUBLICATION);
    return ordered;
  }

  /** How late in its series a report says it is. */
  static int stage(Disclosure report) {
    ReportStage stage = report.report().stage();
    return switch (stage) {
      case FIRST, UNSPECIFIED -> 0;
      case FOLLOW_UP -> 1;
      case FINAL -> 2;
    };
  }

  private static LocalDate day(Disclosure report) {
    return report.publishedOn().flatMap(d -> d.value().earliestDay()).orElse(LocalDate.MAX);
  }

  private static int number(Disclosure report) {
    return report.report().sequence().orElse(0);
  }
}
