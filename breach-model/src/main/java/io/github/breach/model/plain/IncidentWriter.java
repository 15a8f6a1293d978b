package io.github.breach.model.plain;

import io.github.breach.model.Assessment;
import io.github.breach.model.Incident;
import io.github.breach.model.TimelineEvent;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened and when. */
final class IncidentWriter {
  private IncidentWriter() {}

  static Map<String, @Nullable Object> incident(Incident incident) {
    return new PlainObject()
        .withAll("types", incident.types(), IncidentWriter::type)
        .withAll("vectors", incident.vectors(), IncidentWriter::vector)
        .with("leakStatus", assessment(incident.leakStatus()))
        .with("secondaryDamage", assessment(incident.secondaryDamage()))
        .with("exposurePeriod", incident.exposurePeriodOrNull(), ValueWriter::date)
        .complete();
  }

  static Map<String, @Nullable Object> event(TimelineEvent event) {
    return new PlainObject()
        .with("on", ValueWriter.date(event.on()))
        .withNames("kinds", event.kinds())
        .statedBy(event);
  }

  private static Map<String, @Nullable Object> type(TypeMention mention) {
    return new PlainObject().with("type", mention.type()).statedBy(mention);
  }

  private static Map<String, @Nullable Object> vector(VectorMention mention) {
    return new PlainObject().with("vector", mention.vector()).statedBy(mention);
  }

  private static Map<String, @Nullable Object> assessment(Assessment assessment) {
    return new PlainObject()
        .with("status", assessment.status())
        .with("evidence", assessment.evidenceOrNull(), ValueWriter::evidence)
        .complete();
  }
}
