package io.github.breach.extract.internal.field.timeline;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.spi.Finding;
import io.github.breach.extract.spi.SectionExtractor;
import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.EventKind;
import io.github.breach.model.Evidence;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import io.github.breach.model.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the dated events of the incident and its handling. */
public final class TimelineExtractor implements SectionExtractor {

  /** Sections whose dates are hours of a desk, tenses of measures or dates of the data. */
  private static final Set<SectionKind> UNEVENTFUL =
      EnumSet.of(
          SectionKind.CONTACT,
          SectionKind.PREVENTION,
          SectionKind.REQUEST_TO_CUSTOMERS,
          SectionKind.DISCLOSURE_DELAY);

  /** What is an event even there: 窓口を2月13日に開設しました, 本件は8月8日に委員会に報告いたしました. */
  private static final Set<EventKind> EVENTFUL_ANYWHERE =
      EnumSet.of(
          EventKind.RESPONSE_STARTED,
          EventKind.REPORTED_TO_AUTHORITY,
          EventKind.REPORTED_TO_POLICE,
          EventKind.PERSONS_NOTIFIED);

  /** What is also an event where the affected data is listed: 調査(10月26日依頼、10月31日結果受領). */
  private static final Set<EventKind> EVENTFUL_AMONG_DATA =
      EnumSet.of(
          EventKind.RESPONSE_STARTED,
          EventKind.REPORTED_TO_AUTHORITY,
          EventKind.REPORTED_TO_POLICE,
          EventKind.PERSONS_NOTIFIED,
          EventKind.INVESTIGATION_STARTED,
          EventKind.INVESTIGATION_COMPLETED);

  private static final int SHORTEST_NARRATION = 5;

  private final WordLists phrases = EventWording.WORDS;

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
    EventFilter filter = new EventFilter(notice, phrases);
    List<DatedClause> clauses = DatedClauses.of(notice);
    ClauseWording wording = new ClauseWording(notice, phrases);
    ClauseLinks links = new ClauseLinks(notice, phrases);
    List<Set<EventKind>> kinds = new ClauseKinds(notice, phrases).of(clauses);
    List<Finding> findings = new ArrayList<>();
    StatedDate detection = null;
    boolean detected = false;
    for (int i = 0; i < clauses.size(); i++) {
      DatedClause clause = clauses.get(i);
      StatedDate date = clause.date().dateOrNull();
      if (date == null || filter.rejects(clause, date)) {
        continue;
      }
      Set<EventKind> settled = settle(kinds.get(i), detected);
      boolean uneventful = isUneventful(clause.sentence().section());
      if (uneventful) {
        boolean resumes =
            settled.contains(EventKind.RECOVERED)
                && !clause.bracketed()
                && wording.isResumption(clause);
        settled.retainAll(EVENTFUL_ANYWHERE);
        if (resumes) {
          settled.add(EventKind.RECOVERED);
        }
      } else if (filter.isOfData(clause)) {
        settled.retainAll(EVENTFUL_AMONG_DATA);
        uneventful = true;
      }
      boolean narrated =
          isNarrated(notice, clause, date)
              || i + 1 < clauses.size()
                  && links.isJoined(clause, clauses.get(i + 1))
                  && isNarrated(notice, clauses.get(i + 1), date);
      if (settled.isEmpty()
          && !uneventful
          && narrated
          && !phrases.in("TEACHING", notice.text().text(), clause.start(), clause.end())) {
        boolean why =
            clause.sentence().section().is(SectionKind.CAUSE)
                && date.resolution() != DateResolution.RELATIVE;
        settled.add(why ? EventKind.OCCURRED : EventKind.OTHER);
      }
      if (isOwnPublication(notice, date)) {
        settled.remove(EventKind.PUBLISHED);
        if (!wording.isArrest(clause)) {
          settled.remove(EventKind.OTHER);
        }
      }
      if (settled.isEmpty()) {
        continue;
      }
      if (settled.contains(EventKind.DETECTED)) {
        detected = true;
        detection = detection == null || TimesOfDay.isEarlier(date, detection) ? date : detection;
      }
      Evidence words = words(notice, clause);
      TimelineEvent event =
          new TimelineEvent(
              EventDates.onDay(date), List.copyOf(settled), words.text(), words.span());
      findings.add(new Finding(event, rule(clause), words.span()));
    }
    return withOrigins(findings, detection);
  }

  /** What is told of a day before the detection, and is nothing else, is how it came about. */
  private List<Finding> withOrigins(List<Finding> findings, @Nullable StatedDate detection) {
    LocalDate found = detection == null ? null : detection.value().earliestDay().orElse(null);
    if (detection == null || found == null) {
      return findings;
    }
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      TimelineEvent event = (TimelineEvent) finding.fact();
      boolean untold =
          event.kinds().equals(List.of(EventKind.OTHER)) && !phrases.in("INTACT", event.text())
              || event.kinds().equals(List.of(EventKind.PUBLISHED))
                  && phrases.in("PLACED", event.text())
                  && !phrases.in("RELEASE_WORD", event.text());
      boolean before =
          event.on().value().latestDay().filter(day -> day.isBefore(found)).isPresent()
              || isPeriodUntil(event.on(), found)
              || TimesOfDay.isBefore(event.on(), detection);
      if (untold && before) {
        TimelineEvent origin =
            new TimelineEvent(event.on(), List.of(EventKind.OCCURRED), event.text(), event.span());
        all.add(new Finding(origin, "timeline.before-detection", finding.basis()));
      } else {
        all.add(finding);
      }
    }
    return all;
  }

  /**
   * A period that began before the detection and ended with it, or with the containment after it.
   */
  private static boolean isPeriodUntil(StatedDate date, LocalDate detection) {
    return date.value() instanceof DateInterval
        && date.value().earliestDay().filter(day -> day.isBefore(detection)).isPresent();
  }

  /** The first that was found is the detection, a later finding establishes the leak. */
  private static Set<EventKind> settle(Set<EventKind> read, boolean detected) {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    kinds.addAll(read);
    boolean ascertained = kinds.contains(EventKind.LEAK_ASCERTAINED);
    if (!detected && ascertained && !kinds.contains(EventKind.INVESTIGATION_COMPLETED)) {
      kinds.remove(EventKind.LEAK_ASCERTAINED);
      kinds.add(EventKind.DETECTED);
    } else if (kinds.contains(EventKind.DETECTED)
        && (ascertained || kinds.contains(EventKind.INVESTIGATION_COMPLETED))) {
      kinds.remove(EventKind.DETECTED);
    }
    return kinds;
  }

  private static boolean isUneventful(NoticeSection section) {
    return section.isAny(UNEVENTFUL)
        && !section.is(SectionKind.RESPONSE)
        && !section.is(SectionKind.SERVICE_STATUS)
        && !section.is(SectionKind.AUTHORITY_REPORT);
  }

  /**
   * Whether the date stands where the notice narrates, so that it is an event whatever its verb.
   */
  private static boolean isNarrated(Notice notice, DatedClause clause, StatedDate date) {
    NoticeSection section = clause.sentence().section();
    boolean precise = date.precision().compareTo(DatePrecision.DAY) >= 0;
    if (clause.opens() && section.is(SectionKind.CHRONOLOGY)) {
      return date.precision() != DatePrecision.YEAR && hasWords(notice, clause);
    }
    boolean cleft = clause.start() < clause.date().mention().start(); // 知らせを受けたのは2月2日、
    return precise
        && !clause.bracketed()
        && (cleft || clause.end() - clause.date().mention().end() >= SHORTEST_NARRATION)
        && !section.is(SectionKind.AFFECTED_INFORMATION)
        && !section.is(SectionKind.DISCLOSURE_DELAY)
        && !(section.is(SectionKind.OTHER) && section.kinds().size() == 1 && section.level() == 0);
  }

  /** Not 2月15日(木) alone, with the times of that day below it. */
  private static boolean hasWords(Notice notice, DatedClause clause) {
    String text = notice.text().text();
    int end = Math.max(clause.end(), clause.sentence().end());
    for (int i = clause.date().mention().end(); i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
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
