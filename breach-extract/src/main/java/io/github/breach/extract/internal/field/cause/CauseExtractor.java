package io.github.breach.extract.internal.field.cause;

import io.github.breach.extract.internal.reading.DoubtfulPredicates;
import io.github.breach.extract.internal.reading.Hedge;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.reading.StatementReader;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Evidence;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds why it happened, in the notice's own sentences. */
public final class CauseExtractor implements SectionExtractor {
  private final PredicateReader predicates = PredicateReader.standard();
  private final DoubtfulPredicates doubts = new DoubtfulPredicates(predicates);
  private final StatementReader statements = StatementReader.with(predicates);

  @Override
  public String id() {
    return "causes";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    CauseFinder finder = new CauseFinder(new CauseCues(notice), predicates);
    List<Finding> findings = new ArrayList<>();
    for (CauseFinder.Chosen chosen : finder.find(statements.read(notice, sentences))) {
      Statement statement = chosen.statement();
      Predicate read =
          doubts.settle(predicates.read(statement.words()), statement.words(), notice.morphology());
      CauseStatus status = status(read, statement.words());
      Evidence evidence = notice.evidence(statement.start(), statement.end());
      findings.add(
          new Finding(
              new Cause(
                  CauseCategories.of(notice, statement, status),
                  status,
                  evidence.text(),
                  evidence.span()),
              chosen.rule(),
              evidence.span()));
    }
    return findings;
  }

  private static CauseStatus status(Predicate predicate, String words) {
    if (predicate.hedge() == Hedge.PENDING || CauseWording.leavesOpen(words)) {
      return CauseStatus.UNDER_INVESTIGATION;
    }
    if (words.contains("可能性が高いと") || words.contains("とみられると") || words.contains("と考えられると")) {
      return CauseStatus.SUSPECTED; // 可能性が高いと管理会社から説明を受けています
    }
    return predicate.isHedged() ? CauseStatus.SUSPECTED : CauseStatus.DETERMINED;
  }
}
