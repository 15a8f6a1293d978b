package io.github.breach.examples.cli.csv;

import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.DataItem;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Elapsed;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.Exposure;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.Organization;
import io.github.breach.model.OrganizationRole;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The columns of a row a notice. */
final class NoticeColumns {
  /** Which notice a row belongs to: an input may hold several, which begin at different places. */
  static final List<Column<Disclosure>> KEY =
      List.of(
          column("source", d -> d.source().id().orElse("")),
          column("notice_start", d -> Integer.toString(d.source().span().start())));

  /** Who and when, for tables whose rows are smaller than a notice. */
  static final List<Column<Disclosure>> WHO =
      List.of(
          column("discloser", d -> d.discloser().map(Organization::name).orElse("")),
          column("published_on", d -> Cells.edtf(d.publishedOn())));

  static final List<Column<Disclosure>> ALL =
      List.of(
          column("notice_end", d -> Integer.toString(d.source().span().end())),
          column("title", d -> d.title().map(Evidence::text).orElse("")),
          column("discloser", d -> d.discloser().map(Organization::name).orElse("")),
          column("published_on", d -> Cells.edtf(d.publishedOn())),
          column("report_stage", d -> d.report().stage().name()),
          column("report_number", NoticeColumns::sequence),
          column("incident_types", d -> Cells.names(types(d))),
          column("vectors", d -> Cells.names(vectors(d))),
          column("leak", d -> d.incident().leakStatus().status().name()),
          column("secondary_damage", d -> d.incident().secondaryDamage().status().name()),
          column("exposed_from", d -> Cells.from(d.incident().exposurePeriod())),
          column("exposed_to", d -> Cells.to(d.incident().exposurePeriod())),
          column("occurred_on", d -> Cells.edtf(first(d, EventKind.OCCURRED))),
          column("detected_on", d -> Cells.edtf(first(d, EventKind.DETECTED))),
          column("contained_on", d -> Cells.edtf(first(d, EventKind.CONTAINED))),
          column("reported_on", d -> Cells.edtf(first(d, EventKind.REPORTED_TO_AUTHORITY))),
          column("days_to_publication", NoticeColumns::daysToPublication),
          column("affected", d -> d.affectedTotal().map(c -> Cells.number(c.value())).orElse("")),
          column("affected_unit", d -> d.affectedTotal().map(c -> c.unit().name()).orElse("")),
          column("affected_bound", d -> d.affectedTotal().map(c -> c.bound().name()).orElse("")),
          column("affected_basis", d -> d.affectedTotal().map(c -> c.basis().name()).orElse("")),
          column("data_exposed", d -> data(d, Exposure.EXPOSED)),
          column("data_possibly_exposed", d -> data(d, Exposure.POSSIBLY_EXPOSED)),
          column("data_not_exposed", d -> data(d, Exposure.NOT_EXPOSED)),
          column("causes", d -> Cells.names(causes(d))),
          column("measures", d -> Integer.toString(d.measures().size())),
          column("authorities", d -> Cells.names(authorities(d))),
          column("contractors", NoticeColumns::contractors),
          column("not_stated", d -> Cells.names(d.completeness().missing())),
          column("stated_as_unknown", NoticeColumns::unknown),
          column("diagnostics", d -> Cells.texts(diagnostics(d))));

  private NoticeColumns() {}

  private static Column<Disclosure> column(String name, Function<Disclosure, String> cell) {
    return new Column<>(name, cell);
  }

  private static String sequence(Disclosure d) {
    var number = d.report().sequence();
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static List<? extends Enum<?>> types(Disclosure d) {
    return d.incident().types().stream().map(TypeMention::type).toList();
  }

  private static List<? extends Enum<?>> vectors(Disclosure d) {
    return d.incident().vectors().stream().map(VectorMention::vector).toList();
  }

  private static Optional<StatedDate> first(Disclosure d, EventKind kind) {
    return d.timeline().first(kind).map(TimelineEvent::on);
  }

  /**
   * From the day of detection to that of the first release; empty where one of them isn't a day.
   */
  private static String daysToPublication(Disclosure d) {
    OptionalInt days =
        d.milestones().toPublication().map(Elapsed::exactDays).orElse(OptionalInt.empty());
    return days.isPresent() ? Integer.toString(days.getAsInt()) : "";
  }

  private static String data(Disclosure d, Exposure exposure) {
    return Cells.names(
        d.dataItems().stream()
            .filter(item -> item.exposure() == exposure)
            .map(DataItem::category)
            .toList());
  }

  private static List<? extends Enum<?>> causes(Disclosure d) {
    return d.causes().stream().map(Cause::categories).flatMap(List::stream).toList();
  }

  private static List<? extends Enum<?>> authorities(Disclosure d) {
    return d.authorityReports().stream().map(AuthorityReport::kind).toList();
  }

  private static String contractors(Disclosure d) {
    return Cells.texts(
        d.organizations().stream()
            .filter(
                other ->
                    other.roles().contains(OrganizationRole.CONTRACTOR)
                        || other.roles().contains(OrganizationRole.SUBCONTRACTOR))
            .map(Organization::name)
            .toList());
  }

  private static String unknown(Disclosure d) {
    return Cells.names(
        List.of(RequiredItem.values()).stream()
            .filter(item -> d.completeness().of(item) == ItemStatus.STATED_AS_UNKNOWN)
            .toList());
  }

  private static List<String> diagnostics(Disclosure d) {
    return d.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
