package io.github.breach.model.plain;

import io.github.breach.model.Evidence;
import io.github.breach.model.Organization;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that recur all over a disclosure: spans, evidence, dates, counts, organisations. */
final class ValueWriter {
  private ValueWriter() {}

  static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  static Map<String, @Nullable Object> evidence(Evidence evidence) {
    return new PlainObject().statedBy(evidence);
  }

  static Map<String, @Nullable Object> date(StatedDate date) {
    return new PlainObject()
        .with("value", date.edtf())
        .with("precision", date.precision())
        .with("approximate", date.approximate())
        .with("resolution", date.resolution())
        .with("calendar", date.calendar())
        .statedBy(date);
  }

  static Map<String, @Nullable Object> count(StatedCount count) {
    return new PlainObject()
        .with("value", count.valueOrNull())
        .with("counter", count.counterOrNull())
        .with("unit", count.unit())
        .with("bound", count.bound())
        .with("basis", count.basis())
        .with("scope", count.scope())
        .withNames("dataCategories", count.dataCategories())
        .statedBy(count);
  }

  static Map<String, @Nullable Object> organization(Organization organization) {
    return new PlainObject()
        .with("name", organization.name())
        .withNames("roles", organization.roles())
        .with("aliases", organization.aliases())
        .statedBy(organization);
  }
}
