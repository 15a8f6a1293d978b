package io.github.breach.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one notice states.
 *
 * <p>A field says what the notice says, never what is known otherwise: what isn't stated is empty
 * or {@code NOT_STATED}. Made with {@link #builder(Source)}, because a later version may add
 * components.
 *
 * @param source which input, and which part of it
 * @param titleOrNull the notice's own title, or null; see {@link #title()}
 * @param discloserOrNull who publishes it, or null; see {@link #discloser()}
 * @param publishedOnOrNull its own date, or null; see {@link #publishedOn()}
 * @param report which report about its incident it is
 * @param incident what happened
 * @param timeline the dated events, in text order
 * @param affectedTotalOrNull the headline count, or null; see {@link #affectedTotal()}
 * @param counts every count, once for each place where it stands
 * @param dataItems the data named as affected or not affected
 * @param causes why it happened
 * @param measures what is done against a repetition
 * @param authorityReports reports to authorities
 * @param organizations others with a part in the incident
 * @param contacts where to ask
 * @param sections the notice's own sections, in order
 * @param completeness which statutory items it states
 * @param diagnostics what a reader of this record should know
 */
public record Disclosure(
    Source source,
    @Nullable Evidence titleOrNull,
    @Nullable Organization discloserOrNull,
    @Nullable StatedDate publishedOnOrNull,
    Report report,
    Incident incident,
    Timeline timeline,
    @Nullable StatedCount affectedTotalOrNull,
    List<StatedCount> counts,
    List<DataItem> dataItems,
    List<Cause> causes,
    List<Measure> measures,
    List<AuthorityReport> authorityReports,
    List<Organization> organizations,
    List<Contact> contacts,
    List<Section> sections,
    Completeness completeness,
    List<Diagnostic> diagnostics)
    implements Serializable {

  /** The version of the JSON form that these records mirror. */
  public static final String SCHEMA = "breach-disclosure/1";

  public Disclosure {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(incident, "incident");
    Objects.requireNonNull(timeline, "timeline");
    counts = List.copyOf(counts);
    dataItems = List.copyOf(dataItems);
    causes = List.copyOf(causes);
    measures = List.copyOf(measures);
    authorityReports = List.copyOf(authorityReports);
    organizations = List.copyOf(organizations);
    contacts = List.copyOf(contacts);
    sections = List.copyOf(sections);
    Objects.requireNonNull(completeness, "completeness");
    diagnostics = List.copyOf(diagnostics);
  }

  /** A builder whose other fields are empty or {@code NOT_STATED} until set. */
  public static DisclosureBuilder builder(Source source) {
    return new DisclosureBuilder(source);
  }

  /** The notice's own title; empty where it has none. */
  public Optional<Evidence> title() {
    return Optional.ofNullable(titleOrNull);
  }

  /** Who publishes the notice; empty where that isn't said. */
  public Optional<Organization> discloser() {
    return Optional.ofNullable(discloserOrNull);
  }

  /** The date of the notice itself; empty where it isn't stated. */
  public Optional<StatedDate> publishedOn() {
    return Optional.ofNullable(publishedOnOrNull);
  }

  /**
   * The headline count: the {@code TOTAL} if stated once, the distinct one if gross and distinct
   * are both given, persons before records; empty where unknown.
   */
  public Optional<StatedCount> affectedTotal() {
    return Optional.ofNullable(affectedTotalOrNull);
  }

  /**
   * When the steps of the incident were taken, and how long it took from one to the next: {@code
   * notice.milestones().toContainment()}.
   */
  public Milestones milestones() {
    return new Milestones(this);
  }

  /** The places where this kind of data is named, as affected or not, in text order. */
  public List<DataItem> dataItems(DataCategory category) {
    return dataItems.stream().filter(i -> i.category() == category).toList();
  }

  /**
   * What the notice says of this kind of data: {@code EXPOSED} where any place states its leak as a
   * fact, else {@code POSSIBLY_EXPOSED} where any names it as affected, else {@code NOT_EXPOSED}
   * where it is named as not affected; empty where it isn't spoken of.
   *
   * <p>Example: {@code notice.exposure(CARD_NUMBER)} tells カード番号は含まれておりません (a denial) from a notice
   * without a word on cards.
   */
  public Optional<Exposure> exposure(DataCategory category) {
    return dataItems(category).stream().map(DataItem::exposure).min(Comparator.naturalOrder());
  }

  /**
   * Whether this kind of data is named as exposed or possibly exposed; {@link #exposure} tells the
   * two apart.
   */
  public boolean exposes(DataCategory category) {
    return exposure(category).filter(e -> e != Exposure.NOT_EXPOSED).isPresent();
  }
}
