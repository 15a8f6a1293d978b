package io.github.breach.model.plain;

import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.Contact;
import io.github.breach.model.DataItem;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Measure;
import io.github.breach.model.Section;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that a disclosure lists: data, causes, measures, reports, contacts, sections. */
final class FactWriter {
  private FactWriter() {}

  static Map<String, @Nullable Object> dataItem(DataItem item) {
    return new PlainObject()
        .with("category", item.category())
        .with("exposure", item.exposure())
        .with("protection", item.protection())
        .statedBy(item);
  }

  static Map<String, @Nullable Object> cause(Cause cause) {
    return new PlainObject()
        .withNames("categories", cause.categories())
        .with("status", cause.status())
        .statedBy(cause);
  }

  static Map<String, @Nullable Object> measure(Measure measure) {
    return new PlainObject()
        .with("status", measure.status())
        .withNames("categories", measure.categories())
        .statedBy(measure);
  }

  static Map<String, @Nullable Object> authorityReport(AuthorityReport report) {
    return new PlainObject()
        .with("authority", report.authority())
        .with("kind", report.kind())
        .with("on", report.onOrNull(), ValueWriter::date)
        .statedBy(report);
  }

  static Map<String, @Nullable Object> contact(Contact contact) {
    return new PlainObject()
        .with("channel", contact.channel())
        .with("value", contact.value())
        .with("hours", contact.hoursOrNull())
        .statedBy(contact);
  }

  static Map<String, @Nullable Object> section(Section section) {
    return new PlainObject()
        .withNames("kinds", section.kinds())
        .with("heading", section.headingOrNull())
        .with("level", section.level())
        .with("span", ValueWriter.span(section.span()))
        .with("headingSpan", section.headingSpanOrNull(), ValueWriter::span)
        .complete();
  }

  static Map<String, @Nullable Object> diagnostic(Diagnostic diagnostic) {
    return new PlainObject()
        .with("code", diagnostic.code())
        .with("severity", diagnostic.severity())
        .with("message", diagnostic.message())
        .with("span", diagnostic.spanOrNull(), ValueWriter::span)
        .complete();
  }
}
