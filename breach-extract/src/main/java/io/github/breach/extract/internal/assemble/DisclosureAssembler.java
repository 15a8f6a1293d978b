package io.github.breach.extract.internal.assemble;

import io.github.breach.extract.fact.DiscloserFact;
import io.github.breach.extract.fact.ExposurePeriodFact;
import io.github.breach.extract.fact.LeakFact;
import io.github.breach.extract.fact.ReportFact;
import io.github.breach.extract.fact.SecondaryDamageFact;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.spi.Finding;
import io.github.breach.model.Assessment;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.Contact;
import io.github.breach.model.DataItem;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.DisclosureBuilder;
import io.github.breach.model.Evidence;
import io.github.breach.model.Incident;
import io.github.breach.model.Measure;
import io.github.breach.model.Organization;
import io.github.breach.model.Section;
import io.github.breach.model.Source;
import io.github.breach.model.StatedCount;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one record of the findings of a notice. */
public final class DisclosureAssembler {
  private final Notice notice;
  private final Facts facts;
  private final List<Diagnostic> faults;
  private final @Nullable String sourceId;

  public DisclosureAssembler(
      Notice notice, List<Finding> findings, List<Diagnostic> faults, @Nullable String sourceId) {
    this.notice = notice;
    this.facts = new Facts(findings);
    this.faults = faults;
    this.sourceId = sourceId;
  }

  public Disclosure assemble() {
    Source source = new Source(sourceId, notice.span(notice.start(), notice.end()));
    DisclosureBuilder builder = Disclosure.builder(source);
    Range title = notice.titleOrNull();
    builder.title(title == null ? null : notice.evidence(title.start(), title.end()));
    builder.publishedOn(notice.publishedOnOrNull());
    facts.one(DiscloserFact.class).ifPresent(f -> builder.discloser(f.organization()));
    facts.one(ReportFact.class).ifPresent(f -> builder.report(f.report()));
    List<TimelineEvent> timeline = facts.inTextOrder(TimelineEvent.class);
    Incident incident = incident(timeline);
    List<StatedCount> counts = facts.inTextOrder(StatedCount.class);
    builder
        .incident(incident)
        .timeline(timeline)
        .affectedTotal(HeadlineCount.of(counts).orElse(null))
        .counts(counts)
        .dataItems(ExposureRevision.revise(facts.inTextOrder(DataItem.class), incident))
        .causes(facts.inTextOrder(Cause.class))
        .measures(facts.inTextOrder(Measure.class))
        .authorityReports(facts.inTextOrder(AuthorityReport.class))
        .organizations(facts.inTextOrder(Organization.class))
        .contacts(facts.inTextOrder(Contact.class))
        .sections(notice.sections().stream().map(this::section).toList())
        .completeness(new CompletenessReader(notice, facts).read(incident))
        .diagnostics(diagnostics(timeline, counts));
    return builder.build();
  }

  private List<Diagnostic> diagnostics(List<TimelineEvent> timeline, List<StatedCount> counts) {
    List<Diagnostic> diagnostics =
        new ArrayList<>(new LinkedHashSet<>(facts.all(Diagnostic.class)));
    diagnostics.addAll(DateDiagnostics.of(notice, timeline));
    diagnostics.addAll(ConsistencyDiagnostics.of(timeline, counts));
    diagnostics.addAll(faults);
    return diagnostics;
  }

  private Incident incident(List<TimelineEvent> timeline) {
    List<TypeMention> types = facts.inTextOrder(TypeMention.class);
    return new Incident(
        types,
        facts.inTextOrder(VectorMention.class),
        facts.one(LeakFact.class).map(LeakFact::assessment).orElseGet(Assessment::notStated),
        facts
            .one(SecondaryDamageFact.class)
            .map(SecondaryDamageFact::assessment)
            .orElseGet(Assessment::notStated),
        ConcludedExposure.of(
                facts.one(ExposurePeriodFact.class).map(ExposurePeriodFact::period),
                types.stream().map(TypeMention::type).collect(Collectors.toSet()),
                timeline,
                notice.text())
            .orElse(null));
  }

  private Section section(NoticeSection section) {
    if (section.isLead()) {
      return new Section(
          section.kinds(), null, 0, notice.span(section.start(), section.end()), null);
    }
    Evidence heading = notice.evidence(section.start(), section.headingEnd());
    return new Section(
        section.kinds(),
        heading.text(),
        section.level(),
        notice.span(section.start(), section.end()),
        heading.span());
  }
}
