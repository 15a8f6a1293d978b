package io.github.breach.model.plain;

import static io.github.breach.model.plain.ValueReader.spanOf;
import static io.github.breach.model.plain.ValueReader.text;

import io.github.breach.model.AuthorityKind;
import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Contact;
import io.github.breach.model.ContactChannel;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Exposure;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureCategory;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.Protection;
import io.github.breach.model.Section;
import io.github.breach.model.SectionKind;
import io.github.breach.model.Severity;
import io.github.breach.model.Span;
import java.util.List;

/** The way back of {@link FactWriter}. */
final class FactReader {
  private FactReader() {}

  static DataItem dataItem(PlainNode node) {
    node.withKeys("category", "exposure", "protection", "text", "span");
    return new DataItem(
        node.get("category").oneOf(DataCategory.values()),
        node.get("exposure").oneOf(Exposure.values()),
        node.get("protection").oneOf(Protection.values()),
        text(node),
        spanOf(node));
  }

  static Cause cause(PlainNode node) {
    node.withKeys("categories", "status", "text", "span");
    return new Cause(
        node.get("categories").all(c -> c.oneOf(CauseCategory.values())),
        node.get("status").oneOf(CauseStatus.values()),
        text(node),
        spanOf(node));
  }

  static Measure measure(PlainNode node) {
    node.withKeys("status", "categories", "text", "span");
    return new Measure(
        node.get("status").oneOf(MeasureStatus.values()),
        node.get("categories").all(c -> c.oneOf(MeasureCategory.values())),
        text(node),
        spanOf(node));
  }

  static AuthorityReport authorityReport(PlainNode node) {
    node.withKeys("authority", "kind", "on", "text", "span");
    return new AuthorityReport(
        node.get("authority").string(),
        node.get("kind").oneOf(AuthorityKind.values()),
        node.get("on").orNull(ValueReader::date),
        text(node),
        spanOf(node));
  }

  static Contact contact(PlainNode node) {
    node.withKeys("channel", "value", "hours", "text", "span");
    return new Contact(
        node.get("channel").oneOf(ContactChannel.values()),
        node.get("value").string(),
        node.get("hours").orNull(PlainNode::string),
        text(node),
        spanOf(node));
  }

  static Section section(PlainNode node) {
    node.withKeys("kinds", "heading", "level", "span", "headingSpan");
    List<SectionKind> kinds = node.get("kinds").all(k -> k.oneOf(SectionKind.values()));
    String heading = node.get("heading").orNull(PlainNode::string);
    PlainNode levelNode = node.get("level");
    int level = levelNode.smallNumber();
    Span span = spanOf(node);
    Span headingSpan = node.get("headingSpan").orNull(ValueReader::span);
    return levelNode.checked(() -> new Section(kinds, heading, level, span, headingSpan));
  }

  static Diagnostic diagnostic(PlainNode node) {
    node.withKeys("code", "severity", "message", "span");
    PlainNode codeNode = node.get("code");
    String code = codeNode.string();
    Severity severity = node.get("severity").oneOf(Severity.values());
    String message = node.get("message").string();
    Span span = node.get("span").orNull(ValueReader::span);
    return codeNode.checked(() -> new Diagnostic(code, severity, message, span));
  }
}
