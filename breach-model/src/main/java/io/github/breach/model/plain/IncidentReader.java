package io.github.breach.model.plain;

import static io.github.breach.model.plain.ValueReader.spanOf;
import static io.github.breach.model.plain.ValueReader.text;

import io.github.breach.model.Assessment;
import io.github.breach.model.AttackVector;
import io.github.breach.model.Certainty;
import io.github.breach.model.EventKind;
import io.github.breach.model.Incident;
import io.github.breach.model.IncidentType;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.List;

/** The way back of {@link IncidentWriter}. */
final class IncidentReader {
  private IncidentReader() {}

  static Incident incident(PlainNode node) {
    node.withKeys("types", "vectors", "leakStatus", "secondaryDamage", "exposurePeriod");
    return new Incident(
        node.get("types").all(IncidentReader::type),
        node.get("vectors").all(IncidentReader::vector),
        assessment(node.get("leakStatus")),
        assessment(node.get("secondaryDamage")),
        node.get("exposurePeriod").orNull(ValueReader::date));
  }

  static TimelineEvent event(PlainNode node) {
    node.withKeys("on", "kinds", "text", "span");
    StatedDate on = ValueReader.date(node.get("on"));
    PlainNode kindsNode = node.get("kinds");
    List<EventKind> kinds = kindsNode.all(k -> k.oneOf(EventKind.values()));
    String text = text(node);
    Span span = spanOf(node);
    return kindsNode.checked(() -> new TimelineEvent(on, kinds, text, span));
  }

  private static TypeMention type(PlainNode node) {
    node.withKeys("type", "text", "span");
    return new TypeMention(node.get("type").oneOf(IncidentType.values()), text(node), spanOf(node));
  }

  private static VectorMention vector(PlainNode node) {
    node.withKeys("vector", "text", "span");
    return new VectorMention(
        node.get("vector").oneOf(AttackVector.values()), text(node), spanOf(node));
  }

  private static Assessment assessment(PlainNode node) {
    node.withKeys("status", "evidence");
    return new Assessment(
        node.get("status").oneOf(Certainty.values()),
        node.get("evidence").orNull(ValueReader::evidence));
  }
}
