package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.reading.DoubtfulPredicates;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.PredicateReader;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.reading.StatementReader;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.Evidence;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is done so that it doesn't happen again, one finding a sentence or list item. */
public final class MeasureExtractor implements SectionExtractor {
  private final PredicateReader predicates = PredicateReader.standard();
  private final StatementReader statements = StatementReader.with(predicates);
  private final DoubtfulPredicates doubts = new DoubtfulPredicates(predicates);
  private final StatusNotes notes = new StatusNotes();
  private final MeasureLines lines = new MeasureLines();

  @Override
  public String id() {
    return "measures";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    List<Statement> all = statements.read(notice, sentences);
    MeasureFinder finder = new MeasureFinder(notice, all, predicates, lines);
    MeasureStatuses statuses = new MeasureStatuses(notice, notes);
    Set<Integer> measures = new HashSet<>(finder.find());
    List<Finding> findings = new ArrayList<>();
    Optional<MeasureStatus> leadIn = Optional.empty();
    Set<SectionKind> topics = Set.of();
    int section = -1;
    for (int i = 0; i < all.size(); i++) {
      Statement statement = all.get(i);
      if (!statement.topics().equals(topics)) {
        topics = statement.topics();
        leadIn = Optional.empty();
      }
      if (statement.section().index() != section) {
        section = statement.section().index();
        if (saysHowFar(notice, statement.section())) {
          leadIn = Optional.empty();
        }
      }
      if (finder.leadsIn(i)) {
        leadIn = statuses.leadIn(statement, finder.predicate(i));
      }
      if (measures.contains(i)) {
        Predicate predicate =
            doubts.settle(finder.predicate(i), statement.words(), notice.morphology());
        Optional<MeasureStatus> below =
            i + 1 < all.size() && lines.isState(all.get(i + 1))
                ? notes.named(all.get(i + 1).words())
                : Optional.empty();
        MeasureStatus status =
            below.isPresent() ? below.get() : statuses.of(statement, predicate, leadIn);
        findings.add(finding(notice, statement, status));
      }
    }
    return findings;
  }

  /** これから行うこと at the head of a list takes the place of what led into the list before. */
  private boolean saysHowFar(Notice notice, NoticeSection section) {
    return !section.isLead()
        && notes.named(notice.words(section.start(), section.headingEnd())).isPresent();
  }

  private static Finding finding(Notice notice, Statement statement, MeasureStatus status) {
    Evidence evidence = notice.evidence(statement.start(), statement.end());
    Measure measure =
        new Measure(
            status, MeasureCategories.of(notice, statement), evidence.text(), evidence.span());
    String rule = statement.isItem() ? "measures.item" : "measures.sentence";
    return new Finding(measure, rule, evidence.span());
  }
}
