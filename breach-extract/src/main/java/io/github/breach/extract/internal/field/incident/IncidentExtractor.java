package io.github.breach.extract.internal.field.incident;

import io.github.breach.extract.fact.LeakFact;
import io.github.breach.extract.fact.SecondaryDamageFact;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Assessment;
import io.github.breach.model.Evidence;
import io.github.breach.model.IncidentType;
import io.github.breach.model.SectionKind;
import io.github.breach.model.TypeMention;
import io.github.breach.model.VectorMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what happened and how, and how sure the notice is of the leak and of damage after it.
 *
 * <p>One extractor for the four, as each rests on the one before: a provider's incident is a way in
 * only where there was an attack, and misdelivered data counts as seen.
 */
public final class IncidentExtractor implements SectionExtractor {

  @Override
  public String id() {
    return "incident";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    List<Finding> found = new ArrayList<>();
    List<Statement> statements = StatementReader.read(notice);
    List<TypeCandidate> candidates = new TypeReader(notice).read(statements);
    Map<IncidentType, TypeCandidate> types = TypeSelection.select(candidates);
    new ContractorReader(notice)
        .read(statements)
        .ifPresent(c -> types.put(IncidentType.CONTRACTOR_INCIDENT, c));
    for (TypeCandidate type : types.values()) {
      Evidence words = notice.evidence(type.start(), type.end());
      TypeMention mention = new TypeMention(type.type(), words.text(), words.span());
      found.add(new Finding(mention, "incident.type", words.span()));
    }
    for (VectorMention vector : new VectorReader(notice).read(statements, types)) {
      found.add(new Finding(vector, "incident.vector", vector.span()));
    }
    Assessment leak = new LeakReader(notice).read(statements, types);
    leak.evidence()
        .ifPresent(e -> found.add(new Finding(new LeakFact(leak), "incident.leak", e.span())));
    Assessment damage = new DamageReader(notice, types.keySet()).read(statements);
    damage
        .evidence()
        .ifPresent(
            e ->
                found.add(
                    new Finding(new SecondaryDamageFact(damage), "incident.damage", e.span())));
    return found;
  }
}
