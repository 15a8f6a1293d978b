package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.fact.DiscloserFact;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.name.DefinedAlias;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Evidence;
import io.github.breach.model.Organization;
import io.github.breach.model.OrganizationRole;
import io.github.breach.model.SectionKind;
import java.util.List;
import java.util.Set;

/** Says who publishes the notice, in the full form written, with the short forms it defines. */
public final class DiscloserExtractor implements SectionExtractor {
  private final LineReader reader = LineReader.standard();
  private final DiscloserFinder finder = new DiscloserFinder(reader);

  @Override
  public String id() {
    return "discloser";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    return finder
        .find(notice)
        .filter(c -> !notice.words(c.range().start(), c.range().end()).isBlank())
        .map(c -> List.of(finding(notice, c)))
        .orElse(List.of());
  }

  private Finding finding(Notice notice, Candidate candidate) {
    Range range = candidate.range();
    String name = notice.words(range.start(), range.end()).strip();
    Evidence evidence = notice.evidence(range.start(), range.end());
    Organization organization =
        new Organization(
            name,
            List.of(OrganizationRole.DISCLOSER),
            aliases(notice, name),
            evidence.text(),
            evidence.span());
    return new Finding(new DiscloserFact(organization), candidate.rule(), evidence.span());
  }

  /** The short form that stands in brackets behind the name, wherever that is. */
  private List<String> aliases(Notice notice, String name) {
    String text = notice.text().text();
    for (int at = BoundedSearch.indexOf(text, name, notice.start(), notice.end());
        at >= 0;
        at = BoundedSearch.indexOf(text, name, at + name.length(), notice.end())) {
      DefinedAlias alias = DefinedAlias.at(text, at + name.length(), notice.end()).orElse(null);
      if (alias != null) {
        return List.of(notice.words(alias.range().start(), alias.range().end()));
      }
    }
    return List.of();
  }
}
