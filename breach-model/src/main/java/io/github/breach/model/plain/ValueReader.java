package io.github.breach.model.plain;

import io.github.breach.model.CalendarSystem;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import io.github.breach.model.Evidence;
import io.github.breach.model.Organization;
import io.github.breach.model.OrganizationRole;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.util.List;

/** The way back of {@link ValueWriter}. */
final class ValueReader {
  private ValueReader() {}

  static Span span(PlainNode node) {
    List<Integer> ends = node.all(PlainNode::smallNumber);
    if (ends.size() != 2) {
      throw node.complaint("a span has two numbers, not " + ends.size());
    }
    return node.checked(() -> new Span(ends.get(0), ends.get(1)));
  }

  static Evidence evidence(PlainNode node) {
    node.withKeys("text", "span");
    return new Evidence(text(node), spanOf(node));
  }

  static StatedDate date(PlainNode node) {
    node.withKeys("value", "precision", "approximate", "resolution", "calendar", "text", "span");
    PlainNode value = node.get("value");
    String edtf = value.string();
    return new StatedDate(
        value.checked(() -> DateValue.parse(edtf)),
        node.get("precision").oneOf(DatePrecision.values()),
        node.get("approximate").truth(),
        node.get("resolution").oneOf(DateResolution.values()),
        node.get("calendar").oneOf(CalendarSystem.values()),
        text(node),
        spanOf(node));
  }

  static StatedCount count(PlainNode node) {
    node.withKeys(
        "value", "counter", "unit", "bound", "basis", "scope", "dataCategories", "text", "span");
    Long value = node.get("value").orNull(PlainNode::number);
    String counter = node.get("counter").orNull(PlainNode::string);
    CountUnit unit = node.get("unit").oneOf(CountUnit.values());
    CountBound bound = node.get("bound").oneOf(CountBound.values());
    CountBasis basis = node.get("basis").oneOf(CountBasis.values());
    CountScope scope = node.get("scope").oneOf(CountScope.values());
    List<DataCategory> data = node.get("dataCategories").all(c -> c.oneOf(DataCategory.values()));
    String text = text(node);
    Span span = spanOf(node);
    return node.checked(
        () -> new StatedCount(value, counter, unit, bound, basis, scope, data, text, span));
  }

  static Organization organization(PlainNode node) {
    node.withKeys("name", "roles", "aliases", "text", "span");
    return new Organization(
        node.get("name").string(),
        node.get("roles").all(r -> r.oneOf(OrganizationRole.values())),
        node.get("aliases").all(PlainNode::string),
        text(node),
        spanOf(node));
  }

  static String text(PlainNode fact) {
    return fact.get("text").string();
  }

  static Span spanOf(PlainNode fact) {
    return span(fact.get("span"));
  }
}
