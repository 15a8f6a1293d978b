package io.github.breach.model.arbitrary;

import io.github.breach.model.Assessment;
import io.github.breach.model.AttackVector;
import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.CalendarSystem;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Certainty;
import io.github.breach.model.Completeness;
import io.github.breach.model.Contact;
import io.github.breach.model.ContactChannel;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.Exposure;
import io.github.breach.model.Incident;
import io.github.breach.model.IncidentType;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureCategory;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.Organization;
import io.github.breach.model.OrganizationRole;
import io.github.breach.model.Protection;
import io.github.breach.model.Report;
import io.github.breach.model.ReportStage;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Section;
import io.github.breach.model.SectionKind;
import io.github.breach.model.Severity;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary disclosures: every shape that the records admit, likely in a notice or not. */
public final class Disclosures {
  private Disclosures() {}

  public static Arbitrary<Disclosure> any() {
    return Builders.withBuilder(() -> new Parts())
        .use(source())
        .in(Parts::source)
        .use(evidence().injectNull(0.3))
        .in((p, v) -> p.set(b -> b.title(v)))
        .use(organization().injectNull(0.3))
        .in((p, v) -> p.set(b -> b.discloser(v)))
        .use(date().injectNull(0.3))
        .in((p, v) -> p.set(b -> b.publishedOn(v)))
        .use(report())
        .in((p, v) -> p.set(b -> b.report(v)))
        .use(incident())
        .in((p, v) -> p.set(b -> b.incident(v)))
        .use(few(event()))
        .in((p, v) -> p.set(b -> b.timeline(v)))
        .use(count().injectNull(0.3))
        .in((p, v) -> p.set(b -> b.affectedTotal(v)))
        .use(few(count()))
        .in((p, v) -> p.set(b -> b.counts(v)))
        .use(few(dataItem()))
        .in((p, v) -> p.set(b -> b.dataItems(v)))
        .use(few(cause()))
        .in((p, v) -> p.set(b -> b.causes(v)))
        .use(few(measure()))
        .in((p, v) -> p.set(b -> b.measures(v)))
        .use(few(authorityReport()))
        .in((p, v) -> p.set(b -> b.authorityReports(v)))
        .use(few(organization()))
        .in((p, v) -> p.set(b -> b.organizations(v)))
        .use(few(contact()))
        .in((p, v) -> p.set(b -> b.contacts(v)))
        .use(few(section()))
        .in((p, v) -> p.set(b -> b.sections(v)))
        .use(completeness())
        .in((p, v) -> p.set(b -> b.completeness(v)))
        .use(few(diagnostic()))
        .in((p, v) -> p.set(b -> b.diagnostics(v)))
        .build(Parts::disclosure)
        .withoutEdgeCases();
  }

  /** Any text at all, with the characters that notices are made of made likelier. */
  public static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8),
        Arbitraries.strings().withChars("1０件名年月日。、「」\n\u3000𠮷\uD800\"\\").ofMaxLength(12));
  }

  public static Arbitrary<Span> span() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1 << 30), Arbitraries.integers().between(0, 1 << 20))
        .as((start, length) -> new Span(start, start + length));
  }

  public static Arbitrary<StatedDate> date() {
    return Combinators.combine(
            DateValues.any(),
            Arbitraries.of(DatePrecision.class),
            Arbitraries.of(true, false),
            Arbitraries.of(DateResolution.class),
            Arbitraries.of(CalendarSystem.class),
            text(),
            span())
        .as(StatedDate::new);
  }

  public static Arbitrary<StatedCount> count() {
    Arbitrary<Long> value = Arbitraries.longs().between(0, Long.MAX_VALUE).injectNull(0.2);
    return Combinators.combine(
            value,
            text().injectNull(0.2),
            Arbitraries.of(CountUnit.class),
            Arbitraries.of(CountBound.class),
            Arbitraries.of(CountBasis.class),
            Arbitraries.of(CountScope.class),
            few(Arbitraries.of(DataCategory.class)),
            evidence())
        .as(
            (number, counter, unit, bound, basis, scope, data, at) ->
                new StatedCount(
                    number,
                    counter,
                    unit,
                    number == null ? CountBound.UNKNOWN : bound,
                    basis,
                    scope,
                    data,
                    at.text(),
                    at.span()));
  }

  private static Arbitrary<Source> source() {
    return Combinators.combine(text().injectNull(0.5), span()).as(Source::new);
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(text(), span()).as(Evidence::new);
  }

  private static Arbitrary<Organization> organization() {
    return Combinators.combine(
            text(), few(Arbitraries.of(OrganizationRole.class)), few(text()), text(), span())
        .as(Organization::new);
  }

  private static Arbitrary<Report> report() {
    return Combinators.combine(
            Arbitraries.of(ReportStage.class),
            Arbitraries.integers().greaterOrEqual(1).injectNull(0.5),
            few(date()))
        .as(Report::new);
  }

  private static Arbitrary<Incident> incident() {
    Arbitrary<TypeMention> type =
        Combinators.combine(Arbitraries.of(IncidentType.class), text(), span())
            .as(TypeMention::new);
    Arbitrary<VectorMention> vector =
        Combinators.combine(Arbitraries.of(AttackVector.class), text(), span())
            .as(VectorMention::new);
    return Combinators.combine(
            few(type), few(vector), assessment(), assessment(), date().injectNull(0.5))
        .as(Incident::new);
  }

  private static Arbitrary<Assessment> assessment() {
    return Combinators.combine(Arbitraries.of(Certainty.class), evidence().injectNull(0.5))
        .as(Assessment::new);
  }

  private static Arbitrary<TimelineEvent> event() {
    return Combinators.combine(
            date(),
            Arbitraries.of(EventKind.class).list().ofMinSize(1).ofMaxSize(3),
            text(),
            span())
        .as(TimelineEvent::new);
  }

  private static Arbitrary<DataItem> dataItem() {
    return Combinators.combine(
            Arbitraries.of(DataCategory.class),
            Arbitraries.of(Exposure.class),
            Arbitraries.of(Protection.class),
            text(),
            span())
        .as(DataItem::new);
  }

  private static Arbitrary<Cause> cause() {
    return Combinators.combine(
            few(Arbitraries.of(CauseCategory.class)),
            Arbitraries.of(CauseStatus.class),
            text(),
            span())
        .as(Cause::new);
  }

  private static Arbitrary<Measure> measure() {
    return Combinators.combine(
            Arbitraries.of(MeasureStatus.class),
            few(Arbitraries.of(MeasureCategory.class)),
            text(),
            span())
        .as(Measure::new);
  }

  private static Arbitrary<AuthorityReport> authorityReport() {
    return Combinators.combine(
            text(), Arbitraries.of(AuthorityKind.class), date().injectNull(0.5), text(), span())
        .as(AuthorityReport::new);
  }

  private static Arbitrary<Contact> contact() {
    return Combinators.combine(
            Arbitraries.of(ContactChannel.class), text(), text().injectNull(0.5), text(), span())
        .as(Contact::new);
  }

  private static Arbitrary<Section> section() {
    return Combinators.combine(
            few(Arbitraries.of(SectionKind.class)),
            text().injectNull(0.3),
            Arbitraries.integers().between(0, 9),
            span(),
            span().injectNull(0.3))
        .as(Section::new);
  }

  private static Arbitrary<Completeness> completeness() {
    int items = RequiredItem.values().length;
    return Arbitraries.of(ItemStatus.class).list().ofSize(items).map(Disclosures::completeness);
  }

  private static Completeness completeness(List<ItemStatus> statuses) {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      items.put(item, statuses.get(items.size()));
    }
    return new Completeness(items);
  }

  private static Arbitrary<Diagnostic> diagnostic() {
    return Combinators.combine(
            Arbitraries.of("NOT_A_NOTICE", "WEEKDAY_MISMATCH", "A1"),
            Arbitraries.of(Severity.class),
            text(),
            span().injectNull(0.3))
        .as(Diagnostic::new);
  }

  private static <T> Arbitrary<List<T>> few(Arbitrary<T> element) {
    return element.list().ofMaxSize(3);
  }
}
