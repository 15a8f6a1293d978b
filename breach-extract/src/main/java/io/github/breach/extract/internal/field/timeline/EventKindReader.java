package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.EventKind;
import java.util.EnumSet;
import java.util.Set;

/** Reads from the words of a dated clause what its event is, part by part. */
final class EventKindReader {
  static final String TABLE = "events";

  /** A verb belongs to the noun before it when little stands between them: 調査を、外部機関に依頼. */
  private static final int REACH = 24;

  /** How far before a part of a sentence the words may stand that it is told of. */
  private static final int LONGEST_CONTEXT = 800;

  private static final int LONGEST_NAME = 16;

  private final WordLists phrases;
  private final AuthorityReports reports;
  private final Informants informants;
  private final Notifications notifications;
  private final Findings findings;
  private final String text;
  private final TermMentions events;

  EventKindReader(Notice notice, WordLists phrases) {
    this.phrases = phrases;
    this.text = notice.text().text();
    this.events = notice.terms(TABLE);
    this.informants = new Informants(text, phrases);
    this.reports = new AuthorityReports(notice, events, informants, phrases);
    this.notifications = new Notifications(text, events, phrases);
    this.findings = new Findings(notice, phrases);
  }

  /**
   * What the words of {@code [clauseStart, clauseEnd)} tell.
   *
   * @param sentenceStart where the sentence of the date starts; a body or person named before the
   *     date counts: 個人情報保護委員会には5月31日に速報
   * @param detected whether the incident had been detected before: what is then only checked
   *     (消去を確認) is no detection, and what is then sent is no accident
   */
  Set<EventKind> read(int clauseStart, int clauseEnd, int sentenceStart, boolean detected) {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    int contextStart = sentenceStart;
    int from = clauseStart;
    int last = reports.withoutNextTarget(sentenceStart, clauseStart, clauseEnd);
    while (from < last) {
      int stop = BoundedSearch.indexOf(text, '。', from, last);
      int end = stop < 0 ? last : stop + 1;
      readSentence(from, end, Math.min(contextStart, from), detected, kinds);
      from = end;
      contextStart = end;
    }
    return kinds;
  }

  private void readSentence(
      int from, int to, int contextStart, boolean detected, Set<EventKind> kinds) {
    boolean content =
        findings.tellContent(from, to) || findings.haveContentBefore(contextStart, from);
    boolean announced = phrases.in("CONTENT_SAID", text, from, to);
    int partStart = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '、' || text.charAt(i) == ',' || text.charAt(i) == '\n') {
        if (i > partStart) {
          int context = Math.max(contextStart, partStart - LONGEST_CONTEXT);
          ClauseTerms terms = new ClauseTerms(text, events, partStart, i);
          readPart(
              new ClausePart(partStart, i, context, to, content, announced, detected, terms),
              kinds);
        }
        partStart = i + 1;
      }
    }
  }

  private void readPart(ClausePart part, Set<EventKind> kinds) {
    ClauseTerms terms = part.terms();
    boolean toAuthority = reports.read(part, kinds);
    boolean told = !toAuthority && informants.tell(part.from(), part.to(), terms, part.detected());
    if (!findings.read(part, told, kinds)) {
      readAct(part, toAuthority, kinds);
    }
    readInquiry(part, kinds);
    if (terms.joins("N_TASKFORCE", "V_SETUP", REACH)) {
      kinds.add(EventKind.RESPONSE_STARTED);
    }
    boolean stopped = terms.has("CONTAINED") || terms.ends("N_CONTAINED", part.to());
    if (stopped && !terms.has("NOT_CONTAINED") && !isAsked(part)) {
      kinds.add(EventKind.CONTAINED);
    }
    if (terms.has("RECOVERED")) {
      kinds.add(EventKind.RECOVERED);
    }
    if (terms.has("PUBLISHED") && !toAuthority && !findings.areOfAttackersSite(part)) {
      boolean individually =
          (terms.has("N_MEANS") || kinds.contains(EventKind.PERSONS_NOTIFIED))
              && !terms.holds("PUBLISHED", phrases, "FOR_ALL");
      kinds.add(individually ? EventKind.PERSONS_NOTIFIED : EventKind.PUBLISHED);
    }
  }

  /** An act told of the day itself, not as what was found on it. */
  private void readAct(ClausePart part, boolean toAuthority, Set<EventKind> kinds) {
    ClauseTerms terms = part.terms();
    boolean known = part.detected() || kinds.contains(EventKind.DETECTED);
    if (isOnlyTold(part) || notifications.onlyAskToDelete(part)) {
      return;
    }
    if (!known && phrases.in("SLIP", text, part.from(), part.to())) {
      kinds.add(EventKind.OCCURRED); // 別の方の説明書をお渡ししてしまう
    } else if (!toAuthority && !part.announced() && notifications.are(part, known)) {
      kinds.add(EventKind.PERSONS_NOTIFIED);
    } else if (!part.content()
        && (terms.has("OCCURRED") || !known && (isSending(part) || terms.has("ACT")))) {
      kinds.add(EventKind.OCCURRED);
    }
  }

  private boolean isSending(ClausePart part) {
    return part.terms().has("SENT") || phrases.end("SENDING", text, part.from(), part.to()) > 0;
  }

  /** 外部機関に調査を依頼, 調査結果を受領; 最終報告を受領, but not 研究者から報告を受領. */
  private void readInquiry(ClausePart part, Set<EventKind> kinds) {
    ClauseTerms terms = part.terms();
    boolean reported =
        terms.joins("V_REPORT", "V_RECEIVE", REACH)
            || terms.holds("DETECTED", phrases, "BY_REPORT");
    if (terms.joins("N_INVESTIGATION", "V_END", REACH)
        || terms.joins("N_FINDINGS", "V_RECEIVE", REACH)
        || terms.has("FINDINGS_IN")
        || reported && phrases.in("OF_INVESTIGATION", text, part.contextStart(), part.to())) {
      kinds.add(EventKind.INVESTIGATION_COMPLETED);
      if (part.detected() && terms.has("LEAK")) {
        kinds.add(EventKind.LEAK_ASCERTAINED); // 転送された可能性があるとの中間報告を受領
      }
    } else if (terms.joins("N_INVESTIGATION", "V_START", REACH)
        || terms.ends("N_INVESTIGATION", part.to())) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
  }

  /** 受信者にファイルの削除を電話で依頼: others are asked to do it. */
  private boolean isAsked(ClausePart part) {
    TermMention last = null;
    for (TermMention term : part.terms().all("CONTAINED")) {
      last = term;
    }
    return last != null
        && phrases.in("BY_OTHERS", text, last.start(), last.end())
        && phrases.in("ASKED", text, last.start(), Math.min(part.to(), last.end() + LONGEST_NAME));
  }

  /**
   * 誤って送付した書類を回収, 公開していた名簿を消去, 紛失した旨を報告, 誤送信した相手に電話: the accident only tells what was fetched or
   * reported, or who was called.
   */
  private boolean isOnlyTold(ClausePart part) {
    ClauseTerms terms = part.terms();
    int happened = Math.max(terms.start("OCCURRED"), terms.start("SENT"));
    if (happened < 0) {
      return false;
    }
    int undone = Math.max(terms.start("CONTAINED"), terms.start("N_CONTAINED"));
    undone = Math.max(undone, terms.start("RECOVERED"));
    int report = terms.tellingStart();
    return undone > happened && phrases.in("ATTRIBUTE", text, happened, undone)
        || report > happened && phrases.in("SAYS_WHAT", text, happened, report)
        || phrases.in("SENT_TO", text, happened, part.to());
  }
}
