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

  /** The notice's own title. Default: none. */
  public DisclosureBuilder title(@Nullable Evidence value) {
    title = value;
    return this;
  }

  /** Who publishes it. Default: none. */
  public DisclosureBuilder discloser(@Nullable Organization value) {
    discloser = value;
    return this;
  }

  /** Its own date. Default: none. */
  public DisclosureBuilder publishedOn(@Nullable StatedDate value) {
    publishedOn = value;
    return this;
  }

  /** Which report about its incident it is. Default: {@code UNSPECIFIED}. */
  public DisclosureBuilder report(Report value) {
    report = value;
    return this;
  }

  /** What happened. Default: nothing stated. */
  public DisclosureBuilder incident(Incident value) {
    incident = value;
    return this;
  }

  /** The dated events, in text order. Default: none. */
  public DisclosureBuilder timeline(List<TimelineEvent> value) {
    timeline = value;
    return this;
  }

  /** The headline count. Default: none. */
  public DisclosureBuilder affectedTotal(@Nullable StatedCount value) {
    affectedTotal = value;
    return this;
  }

  /** Every count, in text order. Default: none. */
  public DisclosureBuilder counts(List<StatedCount> value) {
    counts = value;
    return this;
  }

  /** The data named as affected or not affected, in text order. Default: none. */
  public DisclosureBuilder dataItems(List<DataItem> value) {
    dataItems = value;
    return this;
  }

  /** Why it happened. Default: none. */
  public DisclosureBuilder causes(List<Cause> value) {
    causes = value;
    return this;
  }

  /** What is done against a repetition. Default: none. */
  public DisclosureBuilder measures(List<Measure> value) {
    measures = value;
    return this;
  }

  /** Reports to authorities. Default: none. */
  public DisclosureBuilder authorityReports(List<AuthorityReport> value) {
    authorityReports = value;
    return this;
  }

  /** Others with a part in it. Default: none. */
  public DisclosureBuilder organizations(List<Organization> value) {
    organizations = value;
    return this;
  }

  /** Where to ask. Default: none. */
  public DisclosureBuilder contacts(List<Contact> value) {
    contacts = value;
    return this;
  }

  /** The notice's own sections, in order. Default: none. */
  public DisclosureBuilder sections(List<Section> value) {
    sections = value;
    return this;
  }

  /** Which statutory items it states. Default: none of them. */
  public DisclosureBuilder completeness(Completeness value) {
    completeness = value;
    return this;
  }

  /** What a reader of the record should know. Default: nothing. */
  public DisclosureBuilder diagnostics(List<Diagnostic> value) {
    diagnostics = value;
    return this;
  }

  /**
   * The record.
   *
   * @throws NullPointerException if a field that is never absent was set to null
   */
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
