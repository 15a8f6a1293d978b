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
    if (fact instanceof Stated itself) {
      check(itself);
    }
    checkInner(fact);
  }

  private void check(Stated stated) {
    Span span = stated.span();
    check(span);
    if (stated.text().length() != span.length() || !input.startsWith(stated.text(), span.start())) {
      throw new IllegalArgumentException(
          "other words stand at [" + span.start() + ", " + span.end() + "): " + stated.text());
    }
  }

  private void check(Span span) {
    if (span.end() > input.length()) {
      throw new IllegalArgumentException(
          "[" + span.start() + ", " + span.end() + ") lies outside the input");
    }
  }

  /** Checks the facts that a fact holds. */
  private void checkInner(Record fact) {
    if (fact instanceof TimelineEvent event) {
      check(event.on());
    } else if (fact instanceof AuthorityReport report) {
      report.on().ifPresent(this::check);
    } else if (fact instanceof LeakFact leak) {
      leak.assessment().evidence().ifPresent(this::check);
    } else if (fact instanceof SecondaryDamageFact damage) {
      damage.assessment().evidence().ifPresent(this::check);
    } else if (fact instanceof DiscloserFact discloser) {
      check(discloser.organization());
    } else if (fact instanceof ExposurePeriodFact exposure) {
      check(exposure.period());
    } else if (fact instanceof ReportFact report) {
      for (Stated earlier : report.report().earlier()) {
        check(earlier);
      }
    }
  }
}
