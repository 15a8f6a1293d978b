package io.github.breach.model.plain;

import io.github.breach.model.Completeness;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Report;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Source;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The root of the plain form. */
final class DisclosureWriter {
  private DisclosureWriter() {}

  static Map<String, @Nullable Object> disclosure(Disclosure disclosure) {
    return new PlainObject()
        .with("schema", Disclosure.SCHEMA)
        .with("source", source(disclosure.source()))
        .with("title", disclosure.titleOrNull(), ValueWriter::evidence)
        .with("discloser", disclosure.discloserOrNull(), ValueWriter::organization)
        .with("publishedOn", disclosure.publishedOnOrNull(), ValueWriter::date)
        .with("report", report(disclosure.report()))
        .with("incident", IncidentWriter.incident(disclosure.incident()))
        .withAll("timeline", disclosure.timeline().events(), IncidentWriter::event)
        .with("affectedTotal", disclosure.affectedTotalOrNull(), ValueWriter::count)
        .withAll("counts", disclosure.counts(), ValueWriter::count)
        .withAll("dataItems", disclosure.dataItems(), FactWriter::dataItem)
        .withAll("causes", disclosure.causes(), FactWriter::cause)
        .withAll("measures", disclosure.measures(), FactWriter::measure)
        .withAll("authorityReports", disclosure.authorityReports(), FactWriter::authorityReport)
        .withAll("organizations", disclosure.organizations(), ValueWriter::organization)
        .withAll("contacts", disclosure.contacts(), FactWriter::contact)
        .withAll("sections", disclosure.sections(), FactWriter::section)
        .with("completeness", completeness(disclosure.completeness()))
        .withAll("diagnostics", disclosure.diagnostics(), FactWriter::diagnostic)
        .complete();
  }

  private static Map<String, @Nullable Object> source(Source source) {
    return new PlainObject()
        .with("id", source.idOrNull())
        .with("span", ValueWriter.span(source.span()))
        .complete();
  }

  private static Map<String, @Nullable Object> report(Report report) {
    return new PlainObject()
        .with("stage", report.stage())
        .with("sequence", report.sequenceOrNull())
        .withAll("earlier", report.earlier(), ValueWriter::date)
        .complete();
  }

  private static Map<String, @Nullable Object> completeness(Completeness completeness) {
    PlainObject items = new PlainObject();
    for (RequiredItem item : RequiredItem.values()) {
      items.with(item.name(), completeness.of(item));
    }
    return items.complete();
  }
}
