package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.authority.Authorities;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.EventKind;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the events of a notice's dated clauses are, each with regard to its neighbours. */
final class ClauseKinds {
  /** What takes a moment, so that a period beside it is the period of what was found. */
  private static final Set<EventKind> FINDINGS =
      EnumSet.of(EventKind.DETECTED, EventKind.LEAK_ASCERTAINED);

  /** What leads up to a finding of the same day. */
  private static final Set<EventKind> INQUIRIES =
      EnumSet.of(EventKind.INVESTIGATION_STARTED, EventKind.INVESTIGATION_COMPLETED);

  private static final Set<EventKind> RELEASE = EnumSet.of(EventKind.PUBLISHED);

  private final Notice notice;
  private final EventKindReader reader;
  private final WordLists phrases;
  private final Authorities authorities;
  private final ClauseLabels labels;
  private final ClauseLinks links;
  private final ClauseWording wording;
  private final BracketedInquiries inquiries;
  private @Nullable StatedDate detection;
  private @Nullable LocalDate released;

  /** Whether the detection is known from an announcement only: …が判明したと発表した. */
  private boolean announced;

  ClauseKinds(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
    this.reader = new EventKindReader(notice, phrases);
    this.authorities = Authorities.of(notice);
    this.labels = new ClauseLabels(notice);
    this.links = new ClauseLinks(notice, phrases);
    this.wording = new ClauseWording(notice, phrases);
    this.inquiries = new BracketedInquiries(phrases);
  }

  /** A set of kinds for each clause, maybe empty. */
  List<Set<EventKind>> of(List<DatedClause> clauses) {
    List<Set<EventKind>> kinds = new ArrayList<>();
    boolean detected = false;
    for (DatedClause clause : clauses) {
      Set<EventKind> read = read(clause, detected);
      if (wording.isAsAbove(clause) && !kinds.isEmpty()) {
        read = EnumSet.copyOf(orNone(kinds.get(kinds.size() - 1)));
      }
      kinds.add(read);
      if (read.equals(RELEASE) && released == null) {
        released = clause.dayOrNull();
      }
      if (read.contains(EventKind.DETECTED) && !detected) {
        detected = true;
        detection = clause.date().dateOrNull();
        announced = read.contains(EventKind.PUBLISHED);
      }
      int last = kinds.size() - 1;
      if (last > 0 && isFoundOn(clauses.get(last - 1), kinds.get(last - 1), clause)) {
        kinds.get(last - 1).add(detected ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
        detection = detected ? detection : clauses.get(last - 1).date().dateOrNull();
        detected = true;
      }
    }
    for (int i = clauses.size() - 2; i >= 0; i--) {
      if (links.isJoined(clauses.get(i), clauses.get(i + 1))
          || kinds.get(i).isEmpty() && links.sharesPredicate(clauses.get(i), clauses.get(i + 1))) {
        kinds.set(i, EnumSet.copyOf(orNone(kinds.get(i + 1))));
      } else if (kinds.get(i).isEmpty()
          && kinds.get(i + 1).contains(EventKind.PUBLISHED)
          && links.isAnnounced(clauses.get(i), clauses.get(i + 1))) {
        DatedClause inner = clauses.get(i + 1);
        int content = links.saidEnd(inner);
        kinds.set(i, EnumSet.of(EventKind.PUBLISHED));
        kinds.set(i + 1, reader.read(inner.start(), content, inner.start(), false));
      } else if (kinds.get(i).isEmpty() && links.holds(clauses.get(i), clauses.get(i + 1))) {
        DatedClause inner = clauses.get(i + 1);
        int content = links.contentEnd(inner);
        kinds.set(i, reader.read(content, inner.end(), clauses.get(i).start(), false));
        kinds.set(i + 1, reader.read(inner.start(), content, inner.start(), false));
      } else if (kinds.get(i).isEmpty() && links.isSubject(clauses.get(i), clauses.get(i + 1))) {
        Set<EventKind> outer = EnumSet.copyOf(orNone(kinds.get(i + 1)));
        outer.remove(EventKind.OCCURRED);
        kinds.set(i, outer.isEmpty() ? EnumSet.of(EventKind.DETECTED) : outer);
        kinds.set(i + 1, EnumSet.of(EventKind.OCCURRED));
      }
    }
    return kinds;
  }

  private Set<EventKind> read(DatedClause clause, boolean detected) {
    int at = clause.date().mention().start();
    if (CitedRelease.isAt(notice, clause.date().mention().end())
            && !authorities.areToldOn(notice, clause.sentence().start(), at)
        || WrittenDates.isOfEdition(notice.text().text(), clause.date().mention().start())) {
      return EnumSet.of(EventKind.PUBLISHED);
    }
    if (isWithinFinding(clause)) {
      return isOfStopping(clause)
          ? EnumSet.of(EventKind.CONTAINED)
          : EnumSet.of(EventKind.OCCURRED);
    }
    int sentenceStart = clause.sentence().start();
    boolean known =
        detected && !isOlderThanAnnounced(clause)
            || isToday(clause)
            || isAhead(clause)
            || isAfterRelease(clause);
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    if (wording.isDummyVerb(clause)) {
      int end = Math.min(clause.end(), clause.sentence().end());
      kinds = reader.read(sentenceStart, end, sentenceStart, known);
      if (kinds.contains(EventKind.INVESTIGATION_COMPLETED)) {
        kinds.remove(EventKind.OCCURRED); // 持ち出しについて、報告書を7月29日に受け取りました
      }
      if (kinds.contains(EventKind.INVESTIGATION_STARTED) && wording.ends(clause)) {
        kinds = EnumSet.of(EventKind.INVESTIGATION_COMPLETED);
      }
      if (kinds.isEmpty() && wording.isResumption(clause)) {
        kinds = EnumSet.of(EventKind.RECOVERED);
      }
    }
    if (clause.bracketed()) {
      inquiries.read(notice.text().text(), clause).ifPresent(kinds::add);
      if (kinds.contains(EventKind.INVESTIGATION_COMPLETED) && leakFollows(clause)) {
        kinds.add(EventKind.LEAK_ASCERTAINED);
      }
    }
    if (kinds.isEmpty()) {
      kinds = reader.read(clause.start(), clause.end(), sentenceStart, known);
    }
    if (known && isAfterDetection(clause) && kinds.contains(EventKind.CONTAINED)) {
      kinds.remove(EventKind.OCCURRED); // 遠隔操作で端末をロックし
    }
    int open = clause.date().mention().end();
    boolean bracket = open < clause.end() && notice.text().charAt(open) == '(';
    if (kinds.isEmpty() && bracket && !clause.bracketed()) {
      int close = BoundedSearch.indexOf(notice.text().text(), ')', open, clause.end());
      if (close > open && clause.end() - close <= 2) {
        kinds = reader.read(open + 1, close, open + 1, known); // 7時58分(サイトを閉鎖)
      }
    }
    if (kinds.isEmpty() && wording.isCleft(clause)) {
      kinds = EnumSet.of(EventKind.OCCURRED);
    }
    if (kinds.isEmpty() && isAhead(clause) && wording.isResumption(clause)) {
      kinds = EnumSet.of(EventKind.RECOVERED);
    }
    if (kinds.contains(EventKind.OCCURRED) && kinds.contains(EventKind.PUBLISHED) && !known) {
      kinds.remove(EventKind.PUBLISHED); // 日程をお知らせした際、一覧を配信してしまい
    }
    if (kinds.contains(EventKind.PERSONS_NOTIFIED)
        && isBeforeDetection(clause)
        && wording.tellsOfSlip(clause)) {
      kinds.remove(EventKind.PERSONS_NOTIFIED); // what was sent before anything was known
      kinds.add(EventKind.OCCURRED);
    }
    if (kinds.size() > 1 && !isToday(clause) && !isAhead(clause) && wording.announcesNow(clause)) {
      kinds.remove(EventKind.PUBLISHED); // 1月29日に報告書を受け取りましたので、公表いたします
    }
    if (kinds.contains(EventKind.INVESTIGATION_COMPLETED) && resultFollows(clause)) {
      kinds.add(EventKind.LEAK_ASCERTAINED);
    }
    if (kinds.isEmpty()
        && clause.sentence().section().is(SectionKind.SERVICE_STATUS)
        && isAhead(clause)) {
      kinds = EnumSet.of(EventKind.RECOVERED);
    }
    if (wording.isSince(clause) && wording.inquires(clause)) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
    if (wording.isArrest(clause)) {
      kinds.remove(EventKind.OCCURRED);
    }
    if (kinds.isEmpty() && clause.isPeriod() && wording.tellsState(clause)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    if (clause.isPeriod() && FINDINGS.containsAll(kinds) && !kinds.isEmpty()) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    return kinds.isEmpty() ? labels.read(clause) : kinds;
  }

  /** 中間報告(10月3日受領)により、|流出した可能性があることが分かりました. */
  private boolean leakFollows(DatedClause clause) {
    int from = clause.end();
    int to = clause.sentence().end();
    return notice.has(EventKindReader.TABLE, "LEAK", from, to)
        && notice.has(EventKindReader.TABLE, "FOUND", from, to);
  }

  /** 7月8日、記録の解析により、|6月3日から5日まで…取得されていたことを確認: the finding is of the day before the period. */
  private boolean isFoundOn(DatedClause day, Set<EventKind> told, DatedClause found) {
    return found.sentence().isSame(day.sentence())
        && !day.bracketed()
        && !day.isPeriod()
        && INQUIRIES.containsAll(told)
        && links.contentEnd(found) >= 0
        && isWithinFinding(found);
  }

  /** 9時5分に行った取消処理により、…削除できたことを確認: what was found to have worked. */
  private boolean isOfStopping(DatedClause clause) {
    int end = links.contentEnd(clause);
    int from = clause.date().mention().end();
    return !clause.isPeriod()
        && end > from
        && notice.has(EventKindReader.TABLE, "CONTAINED", from, end)
        && !BoundedSearch.contains(notice.text().text(), "回収", from, end)
        && !notice.has(EventKindReader.TABLE, "OCCURRED", from, end);
  }

  /** 17日に公表した。|16日に担当者が…送信した: what an article tells after the announcement may be older. */
  private boolean isOlderThanAnnounced(DatedClause clause) {
    return announced && isBeforeDetection(clause);
  }

  private boolean isAfterDetection(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    LocalDate found = detectionDay();
    LocalDate day = clause.dayOrNull();
    return date != null
        && detection != null
        && found != null
        && day != null
        && (day.isAfter(found) || TimesOfDay.isBefore(detection, date));
  }

  /** 判明日:10月3日, and below it 9月28日、お客様に証書をお送りする際. */
  private boolean isBeforeDetection(DatedClause clause) {
    LocalDate found = detectionDay();
    LocalDate day = clause.dayOrNull();
    return found != null && day != null && day.isBefore(found) && !clause.isPeriod();
  }

  private @Nullable LocalDate detectionDay() {
    return detection == null ? null : detection.value().earliestDay().orElse(null);
  }

  /** 7月20日にお知らせした…, and later パスワードを29日に無効とし: since a release the incident is known. */
  private boolean isAfterRelease(DatedClause clause) {
    LocalDate day = clause.dayOrNull();
    return day != null && released != null && day.isAfter(released);
  }

  /** Whether the day lies after the notice's own: what is told of it is planned. */
  private boolean isAhead(DatedClause clause) {
    LocalDate day = clause.dayOrNull();
    LocalDate published = notice.publishedOn().flatMap(d -> d.value().latestDay()).orElse(null);
    return day != null && published != null && day.isAfter(published);
  }

  /** 調査が完了いたしました。その結果、…可能性があることを確認いたしました。 */
  private boolean resultFollows(DatedClause clause) {
    int next = clause.sentence().index() + 1;
    if (clause.end() < clause.sentence().end() || next >= notice.sentences().size()) {
      return false;
    }
    Sentence result = notice.sentences().get(next);
    String text = notice.text().text();
    boolean opens = phrases.start("RESULT_FOLLOWS", text, result.start()) > 0;
    return opens && notice.has(EventKindReader.TABLE, "LEAK", result.start(), result.end());
  }

  /** What happens on the day of publication is after the detection, wherever it is told. */
  private boolean isToday(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null
        && notice
            .publishedOn()
            .flatMap(p -> p.value().earliestDay())
            .filter(p -> date.value().earliestDay().filter(p::equals).isPresent())
            .isPresent();
  }

  /**
   * Whether the date is a part of what was found, and not the day of the finding: a period
   * (22時から5時までの間に…されていたことが判明), or a day tied to the verb inside (8月20日に引き渡した箱に混ざっていたことが分かりました).
   */
  private boolean isWithinFinding(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    if (date == null || clause.bracketed()) {
      return false;
    }
    int end = clause.date().mention().end();
    String text = notice.text().text();
    boolean since = text.startsWith("から発生", end) || text.startsWith("より発生", end);
    boolean period = since || text.startsWith("発生し", end) || clause.isPeriod();
    LocalDate day = clause.dayOrNull();
    LocalDate found = detectionDay();
    boolean later = found != null && day != null && !day.isBefore(found);
    boolean acts =
        text.startsWith("に", end) && !text.startsWith("に、", end) && !text.startsWith("には", end);
    boolean part = found != null && phrases.start("DAY_PART", text, end) > 0;
    boolean tied = (acts || part || phrases.start("TIE", text, end) > 0) && !later;
    int stop = BoundedSearch.indexOf(text, '。', end, clause.end());
    int sentenceEnd = stop < 0 ? clause.end() : stop + 1;
    if (tied && !period && reader.isLedByReport(end, sentenceEnd)) {
      return false;
    }
    boolean state = wording.isSince(clause) && phrases.in("IN_STATE", text, end, sentenceEnd);
    return (period || tied || state)
        && sentenceEnd > end
        && reader.isContentOfFinding(end, sentenceEnd);
  }

  private static Set<EventKind> orNone(Set<EventKind> kinds) {
    return kinds.isEmpty() ? EnumSet.noneOf(EventKind.class) : kinds;
  }
}
