package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.authority.Authorities;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.EventKind;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what the events of a notice's dated clauses are, each with regard to its neighbours. */
final class ClauseKinds {
  /** What takes a moment, so that a period beside it is the period of what was found. */
  static final Set<EventKind> FINDINGS = EnumSet.of(EventKind.DETECTED, EventKind.LEAK_ASCERTAINED);

  private final Notice notice;
  private final EventKindReader reader;
  private final WordLists phrases;
  private final Authorities authorities;
  private final ClauseLabels labels;
  private final ClauseLinks links;
  private final ClauseWording wording;
  private final BracketedInquiries inquiries;
  private final Knowledge knowledge;
  private final FoundContent content;

  ClauseKinds(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
    this.reader = new EventKindReader(notice, phrases);
    this.authorities = Authorities.of(notice);
    this.labels = new ClauseLabels(notice);
    this.links = new ClauseLinks(notice, phrases);
    this.wording = new ClauseWording(notice, phrases);
    this.inquiries = new BracketedInquiries(phrases);
    this.knowledge = new Knowledge(notice);
    this.content = new FoundContent(notice, phrases, links, wording, knowledge);
  }

  /** A set of kinds for each clause, maybe empty. */
  List<Set<EventKind>> of(List<DatedClause> clauses) {
    List<Set<EventKind>> kinds = new ArrayList<>();
    for (DatedClause clause : clauses) {
      Set<EventKind> read = read(clause);
      if (wording.isAsAbove(clause) && !kinds.isEmpty()) {
        read = LinkedKinds.copy(kinds.get(kinds.size() - 1));
      }
      kinds.add(read);
      knowledge.add(clause, read);
      int before = kinds.size() - 2;
      if (before >= 0 && content.isFoundOn(clauses.get(before), kinds.get(before), clause)) {
        boolean later = knowledge.hasDetection();
        kinds.get(before).add(later ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
        knowledge.addDetection(clauses.get(before));
      }
    }
    new LinkedKinds(links, reader).complete(clauses, kinds);
    return kinds;
  }

  private Set<EventKind> read(DatedClause clause) {
    if (isRelease(clause) || wording.isAnnouncement(clause)) {
      return EnumSet.of(EventKind.PUBLISHED);
    }
    if (content.holds(clause)) {
      return EnumSet.of(content.isOfStopping(clause) ? EventKind.CONTAINED : EventKind.OCCURRED);
    }
    boolean known = knowledge.covers(clause);
    Set<EventKind> kinds = told(clause, known);
    if (kinds.isEmpty()) {
      kinds = planned(clause);
    }
    leaveOutOlder(clause, known, kinds);
    if (kinds.contains(EventKind.INVESTIGATION_COMPLETED) && resultFollows(clause)) {
      kinds.add(EventKind.LEAK_ASCERTAINED);
    }
    if (wording.isSince(clause) && wording.inquires(clause)) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
    boolean moments = kinds.isEmpty() ? wording.tellsState(clause) : FINDINGS.containsAll(kinds);
    if (clause.isPeriod() && moments) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    return kinds.isEmpty() ? labels.read(clause) : kinds;
  }

  private boolean isRelease(DatedClause clause) {
    int at = clause.date().mention().start();
    return CitedRelease.isAt(notice, clause.date().mention().end())
            && !authorities.areToldOn(notice, clause.sentence().start(), at)
        || WrittenDates.isOfEdition(notice.text().text(), at);
  }

  /** What the words of the clause tell, or those before it that its verb stands for. */
  private Set<EventKind> told(DatedClause clause, boolean known) {
    int sentenceStart = clause.sentence().start();
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    if (wording.isDummyVerb(clause)) {
      kinds = toldBefore(clause, known);
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
    if (kinds.isEmpty()) {
      kinds = toldInBrackets(clause, known);
    }
    if (kinds.isEmpty() && wording.isCleft(clause)) {
      kinds.add(EventKind.OCCURRED);
    }
    return kinds;
  }

  /** 委員会への速報を|2月20日に行いました. */
  private Set<EventKind> toldBefore(DatedClause clause, boolean known) {
    int sentenceStart = clause.sentence().start();
    int end = Math.min(clause.end(), clause.sentence().end());
    int start = behindDateBefore(clause); // 署に届け出、6日に|委員会に速報を行い、確報は14日に提出済みです
    Set<EventKind> kinds = reader.read(start, end, sentenceStart, known);
    if (kinds.contains(EventKind.INVESTIGATION_COMPLETED)) {
      kinds.remove(EventKind.OCCURRED); // 持ち出しについて、報告書を7月29日に受け取りました
    }
    if (kinds.size() > 1) {
      kinds.remove(EventKind.PUBLISHED); // 7月22日にお知らせした件につき、調査が8月5日に完了いたしました
    }
    if (kinds.contains(EventKind.INVESTIGATION_STARTED) && wording.ends(clause)) {
      return EnumSet.of(EventKind.INVESTIGATION_COMPLETED);
    }
    if (kinds.isEmpty() && wording.isResumption(clause)) {
      kinds.add(EventKind.RECOVERED);
    }
    return kinds;
  }

  /** Where the words start that no other date of the sentence has before. */
  private int behindDateBefore(DatedClause clause) {
    int date = clause.date().mention().start();
    List<ResolvedDate> before = notice.datesIn(clause.sentence().start(), date);
    return before.isEmpty()
        ? clause.sentence().start()
        : Math.min(date, before.get(before.size() - 1).mention().end());
  }

  /** 7時58分(サイトを閉鎖). */
  private Set<EventKind> toldInBrackets(DatedClause clause, boolean known) {
    int open = clause.date().mention().end();
    if (open < clause.end() && notice.text().charAt(open) == '(' && !clause.bracketed()) {
      int close = BoundedSearch.indexOf(notice.text().text(), ')', open, clause.end());
      if (close > open && clause.end() - close <= 2) {
        return reader.read(open + 1, close, open + 1, known);
      }
    }
    return EnumSet.noneOf(EventKind.class);
  }

  /** 公開は3月10日を予定しています, or a day ahead under the heading of the service. */
  private Set<EventKind> planned(DatedClause clause) {
    boolean resumes =
        knowledge.isAhead(clause)
            && (wording.isResumption(clause)
                || clause.sentence().section().is(SectionKind.SERVICE_STATUS));
    return resumes ? EnumSet.of(EventKind.RECOVERED) : EnumSet.noneOf(EventKind.class);
  }

  /** Leaves out of the kinds what the clause tells of, but not as of its own day. */
  private void leaveOutOlder(DatedClause clause, boolean known, Set<EventKind> kinds) {
    if (known && knowledge.isAfterDetection(clause) && kinds.contains(EventKind.CONTAINED)) {
      kinds.remove(EventKind.OCCURRED); // 遠隔操作で端末をロックし
    }
    if (kinds.contains(EventKind.OCCURRED) && kinds.contains(EventKind.PUBLISHED) && !known) {
      kinds.remove(EventKind.PUBLISHED); // 日程をお知らせした際、一覧を配信してしまい
    }
    if (kinds.contains(EventKind.OCCURRED) && wording.slips(clause)) {
      kinds.remove(EventKind.PERSONS_NOTIFIED); // 会員様へのご案内を、CCにて送信してしまいました
    }
    if (kinds.contains(EventKind.PERSONS_NOTIFIED)
        && knowledge.isBeforeDetection(clause)
        && wording.tellsOfSlip(clause)) {
      kinds.remove(EventKind.PERSONS_NOTIFIED); // what was sent before anything was known
      kinds.add(EventKind.OCCURRED);
    }
    if (kinds.size() > 1
        && !knowledge.isToday(clause)
        && !knowledge.isAhead(clause)
        && wording.announcesNow(clause)) {
      kinds.remove(EventKind.PUBLISHED); // 1月29日に報告書を受け取りましたので、公表いたします
      if (!notice.has(EventKindReader.TABLE, "N_PERSONS", clause.start(), clause.end())) {
        kinds.remove(EventKind.PERSONS_NOTIFIED); // 報告書が届きましたので、内容をご説明いたします
      }
    }
    if (wording.isArrest(clause) || known && kinds.contains(EventKind.INVESTIGATION_COMPLETED)) {
      kinds.remove(EventKind.OCCURRED); // 調査結果を受け取る。操作されていた間に、一覧が開かれた記録があった
    }
    if (clause.isPeriod() && (kinds.contains(EventKind.OCCURRED) || tellsState(clause, kinds))) {
      kinds.add(EventKind.OCCURRED);
      kinds.removeAll(FINDINGS); // 4月から9月にかけて、…を本社の営業部門に送付していました
    }
  }

  /** 13時から15時まで、外部から操作できる状態にありました。不審に思った同僚が電源を切りました。 */
  private boolean tellsState(DatedClause clause, Set<EventKind> kinds) {
    return kinds.contains(EventKind.DETECTED) && wording.tellsState(clause);
  }

  /** 中間報告(10月3日受領)により、|流出した可能性があることが分かりました. */
  private boolean leakFollows(DatedClause clause) {
    int from = clause.end();
    int to = clause.sentence().end();
    return notice.has(EventKindReader.TABLE, "LEAK", from, to)
        && notice.has(EventKindReader.TABLE, "FOUND", from, to);
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
}
