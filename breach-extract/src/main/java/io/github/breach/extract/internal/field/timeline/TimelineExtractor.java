package io.github.breach.extract.internal.field.timeline;

import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the dated events of the incident and its handling. */
public final class TimelineExtractor implements SectionExtractor {

  /** Sections whose dates are hours of a desk, tenses of measures or dates of the data. */
  private static final Set<SectionKind> UNEVENTFUL =
      EnumSet.of(SectionKind.CONTACT, SectionKind.PREVENTION, SectionKind.REQUEST_TO_CUSTOMERS);

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public Set<SectionKind> reads() {
    return Set.of();
  }

  @Override
  public List<Finding> extract(Notice notice, List<Sentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    EventKindReader reader = new EventKindReader(notice);
    EventFilter filter = new EventFilter(notice);
    boolean detected = false;
    for (DatedClause clause : DatedClauses.of(notice)) {
      StatedDate date = clause.date().dateOrNull();
      if (date == null
          || isUneventful(clause.sentence().section())
          || filter.rejects(clause, date)) {
        continue;
      }
      Set<EventKind> kinds = reader.read(clause.start(), clause.end(), clause.sentence().start());
      kinds = settle(kinds, detected);
      if (kinds.isEmpty() && isChronicle(clause, date)) {
        kinds = EnumSet.of(EventKind.OTHER);
      }
      if (isOwnPublication(notice, date)) {
        kinds.remove(EventKind.PUBLISHED);
        kinds.remove(EventKind.OTHER);
      }
      if (kinds.isEmpty()) {
        continue;
      }
      detected |= kinds.contains(EventKind.DETECTED);
      Evidence words = words(notice, clause);
      TimelineEvent event = new TimelineEvent(date, List.copyOf(kinds), words.text(), words.span());
      findings.add(new Finding(event, rule(clause), words.span()));
    }
    return findings;
  }

  /** The first that was found is the detection, a later finding establishes the leak. */
  private static Set<EventKind> settle(Set<EventKind> read, boolean detected) {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    kinds.addAll(read);
    boolean ascertained = kinds.contains(EventKind.LEAK_ASCERTAINED);
    if (!detected && ascertained && !kinds.contains(EventKind.INVESTIGATION_COMPLETED)) {
      kinds.remove(EventKind.LEAK_ASCERTAINED);
      kinds.add(EventKind.DETECTED);
    }
    return kinds;
  }

  private static boolean isUneventful(NoticeSection section) {
    return section.isAny(UNEVENTFUL)
        && !section.is(SectionKind.RESPONSE)
        && !section.is(SectionKind.SERVICE_STATUS)
        && !section.is(SectionKind.AUTHORITY_REPORT);
  }

  private static boolean isChronicle(DatedClause clause, StatedDate date) {
    return clause.opens()
        && clause.sentence().section().is(SectionKind.CHRONOLOGY)
        && date.precision() != DatePrecision.YEAR;
  }

  private static boolean isOwnPublication(Notice notice, StatedDate date) {
    return date.resolution() != DateResolution.UNRESOLVED
        && notice.publishedOn().filter(p -> p.value().equals(date.value())).isPresent();
  }

  private static Evidence words(Notice notice, DatedClause clause) {
    int from = Math.min(clause.start(), clause.date().mention().start());
    int to = Math.max(clause.end(), clause.date().mention().end());
    return notice.evidence(from, to);
  }

  private static String rule(DatedClause clause) {
    if (clause.bracketed()) {
      return "timeline.bracketed-date";
    }
    return clause.opens() ? "timeline.opening-date" : "timeline.running-date";
  }
}
