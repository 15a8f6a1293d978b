package io.github.breach.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Disclosure} field by field. Not safe for concurrent use; what {@link #build()}
 * returned is never changed by later calls.
 */
public final class DisclosureBuilder {
  private final Source source;
  private @Nullable Evidence title;
  private @Nullable Organization discloser;
  private @Nullable StatedDate publishedOn;
  private Report report = new Report(ReportStage.UNSPECIFIED, null, List.of());
  private Incident incident =
      new Incident(List.of(), List.of(), Assessment.notStated(), Assessment.notStated(), null);
  private List<TimelineEvent> timeline = List.of();
  private @Nullable StatedCount affectedTotal;
  private List<StatedCount> counts = List.of();
  private List<DataItem> dataItems = List.of();
  private List<Cause> causes = List.of();
  private List<Measure> measures = List.of();
  private List<AuthorityReport> authorityReports = List.of();
  private List<Organization> organizations = List.of();
  private List<Contact> contacts = List.of();
  private List<Section> sections = List.of();
  private Completeness completeness = nothingStated();
  private List<Diagnostic> diagnostics = List.of();

  DisclosureBuilder(Source source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  public DisclosureBuilder title(@Nullable Evidence value) {
    title = value;
    return this;
  }

  public DisclosureBuilder discloser(@Nullable Organization value) {
    discloser = value;
    return this;
  }

  public DisclosureBuilder publishedOn(@Nullable StatedDate value) {
    publishedOn = value;
    return this;
  }

  public DisclosureBuilder report(Report value) {
    report = value;
    return this;
  }

  public DisclosureBuilder incident(Incident value) {
    incident = value;
    return this;
  }

  public DisclosureBuilder timeline(List<TimelineEvent> value) {
    timeline = value;
    return this;
  }

  public DisclosureBuilder affectedTotal(@Nullable StatedCount value) {
    affectedTotal = value;
    return this;
  }

  public DisclosureBuilder counts(List<StatedCount> value) {
    counts = value;
    return this;
  }

  public DisclosureBuilder dataItems(List<DataItem> value) {
    dataItems = value;
    return this;
  }

  public DisclosureBuilder causes(List<Cause> value) {
    causes = value;
    return this;
  }

  public DisclosureBuilder measures(List<Measure> value) {
    measures = value;
    return this;
  }

  public DisclosureBuilder authorityReports(List<AuthorityReport> value) {
    authorityReports = value;
    return this;
  }

  public DisclosureBuilder organizations(List<Organization> value) {
    organizations = value;
    return this;
  }

  public DisclosureBuilder contacts(List<Contact> value) {
    contacts = value;
    return this;
  }

  public DisclosureBuilder sections(List<Section> value) {
    sections = value;
    return this;
  }

  public DisclosureBuilder completeness(Completeness value) {
    completeness = value;
    return this;
  }

  public DisclosureBuilder diagnostics(List<Diagnostic> value) {
    diagnostics = value;
    return this;
  }

  public Disclosure build() {
    return new Disclosure(
        source,
        title,
        discloser,
        publishedOn,
        report,
        incident,
        new Timeline(timeline),
        affectedTotal,
        counts,
        dataItems,
        causes,
        measures,
        authorityReports,
        organizations,
        contacts,
        sections,
        completeness,
        diagnostics);
  }

  private static Completeness nothingStated() {
    Map<RequiredItem, ItemStatus> items = new EnumMap<>(RequiredItem.class);
    for (RequiredItem item : RequiredItem.values()) {
      items.put(item, ItemStatus.NOT_STATED);
    }
    return new Completeness(items);
  }
}
