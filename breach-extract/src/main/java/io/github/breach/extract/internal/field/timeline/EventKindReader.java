package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.EventKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads from the words of a dated clause what its event is.
 *
 * <p>The clause is read part by part, as its commas divide it, because each part has a predicate of
 * its own: 誤送信が判明し、|受信者に削除を依頼. In one sentence what was found (侵入され、情報が閲覧されたことを確認) is no event of
 * that day, the finding is.
 */
final class EventKindReader {
  static final String TABLE = "events";

  /** A verb belongs to the noun before it when little stands between them: 調査を、外部機関に依頼. */
  private static final int REACH = 24;

  private static final int LONGEST_SHARED = 120;

  /** How far before a part of a sentence the words may stand that it is told of. */
  private static final int LONGEST_CONTEXT = 800;

  private static final List<String> COUNTING = List.of("FOUND", "CHECKED");

  private static final int LONGEST_COUNTER = 4;
  private static final int LONGEST_NAME = 16;

  private final WordLists phrases;
  private final AuthorityReports reports;
  private final Informants informants;
  private final Notifications notifications;
  private final String text;
  private final TermMentions events;
  private int sentenceEnd;

  /**
   * Whether the sentence says that something was announced, so that who was told was told before.
   */
  private boolean announced;

  EventKindReader(Notice notice, WordLists phrases) {
    this.phrases = phrases;
    this.text = notice.text().text();
    this.events = notice.terms(TABLE);
    this.informants = new Informants(text, phrases);
    this.reports = new AuthorityReports(notice, events, informants, phrases);
    this.notifications = new Notifications(text, events, phrases);
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
    boolean content = isContentOfFinding(from, to) || isContentBefore(contextStart, from);
    sentenceEnd = to;
    announced = phrases.in("CONTENT_SAID", text, from, to);
    int partStart = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '、' || text.charAt(i) == ',' || text.charAt(i) == '\n') {
        if (i > partStart) {
          int context = Math.max(contextStart, partStart - LONGEST_CONTEXT);
          readPart(partStart, i, context, content, detected, kinds);
        }
        partStart = i + 1;
      }
    }
  }

  /** Whether the sentence tells that something was found, so that its other acts are older. */
  boolean isContentOfFinding(int from, int to) {
    for (TermMention term : events.in(from, to)) {
      boolean finding = term.key().equals("FOUND") || term.key().equals("CHECKED");
      int near = Math.max(from, term.start() - 6);
      if (term.key().equals("DETECTED") && phrases.in("CONTENT_TOLD", text, near, term.start())) {
        return true; // 改ざんされていることについて連絡を受け
      }
      if (!finding && !term.key().equals("PUBLISHED")) {
        continue;
      }
      int end = Math.min(to, term.end());
      if (phrases.in("CONTENT_MARK", text, near, end)
          || !finding && phrases.in("CONTENT_SAID", text, near, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code [from, to)} tells first how the discloser came to know, so that its date is that
   * of the finding: 18日に本人から「…」との連絡があり、…したことが判明, 25日に確認したところ、…が判明.
   */
  boolean isLedByReport(int from, int to) {
    int comma = BoundedSearch.indexOf(text, '、', from, to);
    if (comma > from && phrases.in("INQUIRED", text, from, comma)) {
      return true;
    }
    for (TermMention term : new ClauseTerms(text, events, from, to).all("DETECTED")) {
      int behind = BoundedSearch.indexOf(text, '、', term.end(), Math.min(to, term.end() + 4));
      if (behind >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 閲覧された可能性があることも、|同日判明しました. */
  private boolean isContentBefore(int contextStart, int from) {
    return phrases.in("CONTENT_MARK", text, Math.max(contextStart, from - 4), from);
  }

  private void readPart(
      int from, int to, int contextStart, boolean content, boolean detected, Set<EventKind> kinds) {
    ClauseTerms terms = new ClauseTerms(text, events, from, to);
    boolean toAuthority = reports.read(from, to, contextStart, sentenceEnd, terms, kinds);
    boolean told = !toAuthority && informants.tell(from, to, terms, detected);
    boolean leaked = terms.holds("OCCURRED", phrases, "DATA_MOVED");
    boolean leak = terms.has("LEAK") || leaked || content && events.has("LEAK", contextStart, to);
    boolean state = !detected && isFoundState(contextStart, from, to);
    boolean noticed = terms.has("DETECTED") && !(detected && isOnlyReport(terms));
    if (noticed && !detected && isAttackArriving(terms, contextStart, to)) {
      kinds.add(EventKind.OCCURRED);
    } else if (noticed || told && !(detected && isSaid(terms.reportStart())) || state) {
      boolean later = detected && terms.has("LEAK");
      kinds.add(later ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    }
    if (terms.has("FOUND_AGAIN")) {
      int found = terms.start("FOUND_AGAIN");
      boolean thing = !phrases.in("NO_THING", text, from, found);
      boolean lost = detected || phrases.in("LOST_THING", text, from, found);
      kinds.add(thing && lost ? EventKind.RECOVERED : EventKind.DETECTED);
    }
    boolean counted = detected && isOfCount(terms);
    if (terms.has("FOUND")) {
      boolean settled = counted || detected && terms.holds("FOUND", phrases, "SETTLED");
      kinds.add(leak || settled ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    } else if (terms.has("CHECKED") && (leak || counted || !detected && isAmiss(terms, from, to))) {
      kinds.add(leak || counted ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    } else if (!terms.has("DETECTED")
        && !terms.has("CHECKED")
        && !terms.has("FOUND_AGAIN")
        && !told
        && !state) {
      readAct(terms, toAuthority, content, detected, contextStart, from, to, kinds);
    }
    if (terms.joins("N_INVESTIGATION", "V_END", REACH)
        || terms.joins("N_FINDINGS", "V_RECEIVE", REACH)
        || (terms.joins("V_REPORT", "V_RECEIVE", REACH)
                || terms.holds("DETECTED", phrases, "BY_REPORT"))
            && isOfInvestigation(contextStart, to)) {
      kinds.add(EventKind.INVESTIGATION_COMPLETED);
      if (detected && terms.has("LEAK")) {
        kinds.add(EventKind.LEAK_ASCERTAINED); // 転送された可能性があるとの中間報告を受領
      }
    } else if (terms.joins("N_INVESTIGATION", "V_START", REACH)
        || terms.ends("N_INVESTIGATION", to)) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
    if (terms.joins("N_TASKFORCE", "V_SETUP", REACH)) {
      kinds.add(EventKind.RESPONSE_STARTED);
    }
    boolean stopped = terms.has("CONTAINED") || terms.ends("N_CONTAINED", to);
    if (stopped && !terms.has("NOT_CONTAINED") && !isAsked(terms, to)) {
      kinds.add(EventKind.CONTAINED);
    }
    if (terms.has("RECOVERED")) {
      kinds.add(EventKind.RECOVERED);
    }
    if (terms.has("PUBLISHED") && !toAuthority) {
      boolean individually =
          (terms.has("N_MEANS") || kinds.contains(EventKind.PERSONS_NOTIFIED))
              && !terms.holds("PUBLISHED", phrases, "FOR_ALL");
      kinds.add(individually ? EventKind.PERSONS_NOTIFIED : EventKind.PUBLISHED);
    }
  }

  /** 消去した旨の|報告: what the report says stands before it. */
  private boolean isSaid(int report) {
    return report >= 0
        && phrases.end("SAYING", text, Math.max(0, report - LONGEST_NAME), report) > 0;
  }

  /** 委託先から「1件のみ」との報告: once it is known, a report alone is no detection. */
  private boolean isOnlyReport(ClauseTerms terms) {
    for (TermMention term : terms.all("DETECTED")) {
      int report = BoundedSearch.indexOf(text, "報告", term.start(), term.end());
      if (!isSaid(report)) {
        return false;
      }
    }
    return true;
  }

  /** 693通であることを確認, 58人分と判明: how many there are was found. */
  private boolean isOfCount(ClauseTerms terms) {
    for (String key : COUNTING) {
      int found = terms.start(key);
      int near = Math.max(0, found - LONGEST_NAME);
      int content = found < 0 ? 0 : phrases.end("COUNTED", text, near, found);
      int at = found - content;
      for (int i = at - 1; content > 0 && i >= Math.max(near, at - LONGEST_COUNTER); i--) {
        if (JapaneseChars.isDigit(text.charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** 共同研究者を名乗る者から電子メールが届きました: before anything is known, that is the attack. */
  private boolean isAttackArriving(ClauseTerms terms, int contextStart, int to) {
    for (TermMention term : terms.all("DETECTED")) {
      if (text.charAt(term.start()) != '届') {
        return false;
      }
    }
    return phrases.in("PRETENDED", text, contextStart, to);
  }

  /** 受信者にファイルの削除を電話で依頼: others are asked to do it. */
  private boolean isAsked(ClauseTerms terms, int to) {
    TermMention last = null;
    for (TermMention term : terms.all("CONTAINED")) {
      last = term;
    }
    return last != null
        && phrases.in("BY_OTHERS", text, last.start(), last.end())
        && phrases.in("ASKED", text, last.start(), Math.min(to, last.end() + LONGEST_NAME));
  }

  /** Whether something wrong was seen, and not a repair confirmed: 不正アクセスが確認された. */
  private boolean isAmiss(ClauseTerms terms, int from, int to) {
    return terms.has("OCCURRED") || phrases.in("AMISS", text, from, to);
  }

  /** An act told of the day itself, not as what was found on it. */
  private void readAct(
      ClauseTerms terms,
      boolean toAuthority,
      boolean content,
      boolean detected,
      int contextStart,
      int from,
      int to,
      Set<EventKind> kinds) {
    boolean known = detected || kinds.contains(EventKind.DETECTED);
    if (isOnlyTold(terms)) {
      return;
    }
    if (!toAuthority
        && !announced
        && notifications.are(terms, contextStart, from, to, detected, known)) {
      kinds.add(EventKind.PERSONS_NOTIFIED);
    } else if (!content && !known && (terms.has("SENT") || terms.has("ACT"))
        || !content && terms.has("OCCURRED")) {
      kinds.add(EventKind.OCCURRED);
    }
  }

  /** 誤って送付した書類を回収, 紛失した旨を報告: the accident only tells what was fetched or reported. */
  private boolean isOnlyTold(ClauseTerms terms) {
    int happened = terms.start("OCCURRED");
    if (happened < 0) {
      return false;
    }
    int stopped = terms.start("CONTAINED");
    int report = terms.tellingStart();
    return stopped > happened && phrases.in("ATTRIBUTE", text, happened, stopped)
        || report > happened && phrases.in("SAYS_WHAT", text, happened, report);
  }

  /** 車に戻ったところ、窓ガラスが割られ: the state in which somebody found it. */
  private boolean isFoundState(int contextStart, int from, int to) {
    int near = Math.max(contextStart, from - LONGEST_SHARED);
    return phrases.in("FOUND_STATE", text, from, to) && phrases.in("LOOKED", text, near, from);
  }

  /** 最終報告を受領, but not 研究者から報告を受領. */
  private boolean isOfInvestigation(int from, int to) {
    return phrases.in("OF_INVESTIGATION", text, from, to);
  }
}
