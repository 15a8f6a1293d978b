package io.github.breach.extract.internal.run;

import io.github.breach.extract.fact.DiscloserFact;
import io.github.breach.extract.fact.ExposurePeriodFact;
import io.github.breach.extract.fact.LeakFact;
import io.github.breach.extract.fact.ReportFact;
import io.github.breach.extract.fact.SecondaryDamageFact;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Span;
import io.github.breach.model.Stated;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.List;

/** Checks that a fact's words stand in the input where it says. */
final class Quotation {
  private final String input;

  Quotation(String input) {
    this.input = input;
  }

  /**
   * @throws IllegalArgumentException if a place lies outside the input, or other words stand there
   */
  void check(Finding finding) {
    check(finding.basis());
    Record fact = finding.fact();
    if (fact instanceof Diagnostic diagnostic) {
      diagnostic.span().ifPresent(this::check);
    }
    for (Stated stated : stated(fact)) {
      check(stated.span());
      Span span = stated.span();
      if (stated.text().length() != span.length()
          || !input.startsWith(stated.text(), span.start())) {
        throw new IllegalArgumentException(
            "other words stand at [" + span.start() + ", " + span.end() + "): " + stated.text());
      }
    }
  }

  private void check(Span span) {
    if (span.end() > input.length()) {
      throw new IllegalArgumentException(
          "[" + span.start() + ", " + span.end() + ") lies outside the input");
    }
  }

  /** What a fact quotes: itself, and the facts in it. */
  private static List<Stated> stated(Record fact) {
    List<Stated> stated = new ArrayList<>();
    if (fact instanceof Stated itself) {
      stated.add(itself);
    }
    if (fact instanceof TimelineEvent event) {
      stated.add(event.on());
    } else if (fact instanceof AuthorityReport report) {
      report.on().ifPresent(stated::add);
    } else if (fact instanceof LeakFact leak) {
      leak.assessment().evidence().ifPresent(stated::add);
    } else if (fact instanceof SecondaryDamageFact damage) {
      damage.assessment().evidence().ifPresent(stated::add);
    } else if (fact instanceof DiscloserFact discloser) {
      stated.add(discloser.organization());
    } else if (fact instanceof ExposurePeriodFact exposure) {
      stated.add(exposure.period());
    } else if (fact instanceof ReportFact report) {
      stated.addAll(report.report().earlier());
    }
    return stated;
  }
}
