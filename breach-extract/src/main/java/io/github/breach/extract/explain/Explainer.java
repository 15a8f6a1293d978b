package io.github.breach.extract.explain;

import io.github.breach.extract.fact.DiscloserFact;
import io.github.breach.extract.fact.ExposurePeriodFact;
import io.github.breach.extract.fact.LeakFact;
import io.github.breach.extract.fact.ReportFact;
import io.github.breach.extract.fact.SecondaryDamageFact;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Incident;
import io.github.breach.model.ReportStage;
import io.github.breach.model.Section;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rule behind each fact of a record, in the order of the JSON form.
 *
 * <p>Not explained, because it follows from the other facts alone: {@code completeness}, and a
 * report stage or assessment that isn't stated.
 */
public final class Explainer {
  private final Disclosure disclosure;
  private final Map<Record, Finding> findings = new HashMap<>();
  private final List<Explanation> explanations = new ArrayList<>();

  private Explainer(Disclosure disclosure, List<Finding> findings) {
    this.disclosure = disclosure;
    findings.forEach(f -> this.findings.putIfAbsent(f.fact(), f));
  }

  /** The explanations of {@code disclosure}, which was made of {@code findings}. */
  public static List<Explanation> explain(Disclosure disclosure, List<Finding> findings) {
    Explainer explainer = new Explainer(disclosure, findings);
    explainer.header();
    explainer.incident(disclosure.incident());
    explainer.lists();
    return List.copyOf(explainer.explanations);
  }

  private void header() {
    disclosure.title().ifPresent(title -> add("title", title, "header.title", title.span()));
    disclosure
        .publishedOn()
        .ifPresent(date -> add("publishedOn", date, "header.published-on", date.span()));
    disclosure.discloser().ifPresent(o -> found("discloser", o, new DiscloserFact(o)));
    if (disclosure.report().stage() != ReportStage.UNSPECIFIED) {
      found("report", disclosure.report(), new ReportFact(disclosure.report()));
    }
  }

  private void incident(Incident incident) {
    each("incident.types", incident.types());
    each("incident.vectors", incident.vectors());
    found("incident.leakStatus", incident.leakStatus(), new LeakFact(incident.leakStatus()));
    found(
        "incident.secondaryDamage",
        incident.secondaryDamage(),
        new SecondaryDamageFact(incident.secondaryDamage()));
    incident.exposurePeriod().ifPresent(this::exposurePeriod);
  }

  /** A period that no sentence tells was concluded from the timeline. */
  private void exposurePeriod(StatedDate period) {
    Finding finding = findings.get(new ExposurePeriodFact(period));
    add(
        "incident.exposurePeriod",
        period,
        finding == null ? "timeline.occurred-to-contained" : finding.rule(),
        finding == null ? period.span() : finding.basis());
  }

  private void lists() {
    each("timeline", disclosure.timeline().events());
    disclosure
        .affectedTotal()
        .ifPresent(count -> add("affectedTotal", count, "counts.headline", basis(count)));
    each("counts", disclosure.counts());
    for (int i = 0; i < disclosure.dataItems().size(); i++) {
      dataItem("dataItems[" + i + "]", disclosure.dataItems().get(i));
    }
    each("causes", disclosure.causes());
    each("measures", disclosure.measures());
    each("authorityReports", disclosure.authorityReports());
    each("organizations", disclosure.organizations());
    each("contacts", disclosure.contacts());
    for (int i = 0; i < disclosure.sections().size(); i++) {
      Section section = disclosure.sections().get(i);
      add(
          "sections[" + i + "]",
          section,
          section.headingSpan().isPresent() ? "sections.heading" : "sections.lead",
          section.headingSpan().orElse(section.span()));
    }
  }

  /** An item that the whole notice only holds possible was found as exposed in its own sentence. */
  private void dataItem(String field, DataItem item) {
    if (findings.containsKey(item)) {
      found(field, item, item);
      return;
    }
    for (Finding finding : findings.values()) {
      if (finding.fact() instanceof DataItem own
          && own.span().equals(item.span())
          && own.category() == item.category()) {
        add(field, item, finding.rule() + ", incident.leak", finding.basis());
        return;
      }
    }
  }

  private void each(String field, List<? extends Record> facts) {
    for (int i = 0; i < facts.size(); i++) {
      found(field + "[" + i + "]", facts.get(i), facts.get(i));
    }
  }

  private void found(String field, Record fact, Record asFound) {
    Finding finding = findings.get(asFound);
    if (finding != null) {
      add(field, fact, finding.rule(), finding.basis());
    }
  }

  private Span basis(Record fact) {
    Finding finding = findings.get(fact);
    return finding == null ? disclosure.source().span() : finding.basis();
  }

  private void add(String field, Record fact, String rule, Span basis) {
    explanations.add(new Explanation(field, fact, rule, basis));
  }
}
