package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
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
  private static final String AUTHORITIES = "authorities";
  private static final String POLICE = "POLICE";

  /** A verb belongs to the noun before it when little stands between them: 調査を、外部機関に依頼. */
  private static final int REACH = 24;

  private static final int LONGEST_SHARED = 120;
  private static final int LONGEST_BARE_DATE = 14;

  /** How a sentence puts what was found before the finding. */
  private static final String[] CONTENT_MARKS = {
    "ことを", "ことが", "ことも", "旨", "のを", "ものと", "と判明", "形跡を"
  };

  private final Notice notice;
  private final String text;

  EventKindReader(Notice notice) {
    this.notice = notice;
    this.text = notice.text().text();
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
    int last = withoutNextTarget(sentenceStart, clauseStart, clauseEnd);
    while (from < last) {
      int stop = BoundedSearch.indexOf(text, '。', from, last);
      int end = stop < 0 ? last : stop + 1;
      readSentence(from, end, Math.min(contextStart, from), detected, kinds);
      from = end;
      contextStart = end;
    }
    return kinds;
  }

  /**
   * The clause's end without words that belong to the next date: 9月5日に報告し、所轄警察署には|12月22日に. A body
   * named last, with no verb behind it, is the next date's where this one has a body of its own.
   */
  private int withoutNextTarget(int sentenceStart, int clauseStart, int clauseEnd) {
    if (clauseEnd == clauseStart || text.charAt(clauseEnd - 1) == '。') {
      return clauseEnd;
    }
    int tail = clauseEnd - 1;
    while (tail > clauseStart && "、,".indexOf(text.charAt(tail)) < 0) {
      tail--;
    }
    boolean target =
        tail > clauseStart
            && !notice.termsIn(AUTHORITIES, tail, clauseEnd).isEmpty()
            && !notice.has(TABLE, "V_REPORT", tail, clauseEnd);
    boolean served =
        notice.has(TABLE, "V_REPORT", clauseStart, tail)
            || !notice.termsIn(AUTHORITIES, sentenceStart, clauseStart).isEmpty();
    return target && served ? tail + 1 : clauseEnd;
  }

  private void readSentence(
      int from, int to, int contextStart, boolean detected, Set<EventKind> kinds) {
    boolean content = isContentOfFinding(from, to);
    int partStart = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '、' || text.charAt(i) == ',' || text.charAt(i) == '\n') {
        if (i > partStart) {
          readPart(partStart, i, contextStart, content, detected, kinds);
        }
        partStart = i + 1;
      }
    }
  }

  /** Whether the sentence tells that something was found, so that its other acts are older. */
  boolean isContentOfFinding(int from, int to) {
    for (TermMention term : notice.termsIn(TABLE, from, to)) {
      boolean finding = term.key().equals("FOUND") || term.key().equals("CHECKED");
      if (!finding && !term.key().equals("PUBLISHED")) {
        continue;
      }
      int near = Math.max(from, term.start() - 6);
      String before = text.substring(near, Math.min(to, term.end()));
      if (!finding && (before.contains("と発表") || before.contains("と公表"))) {
        return true;
      }
      for (String mark : CONTENT_MARKS) {
        if (before.contains(mark)) {
          return true;
        }
      }
    }
    return false;
  }

  private void readPart(
      int from, int to, int contextStart, boolean content, boolean detected, Set<EventKind> kinds) {
    ClauseTerms terms = new ClauseTerms(notice, from, to);
    boolean toAuthority = readReports(from, to, contextStart, terms, kinds);
    boolean told = !toAuthority && isToldByOthers(from, terms);
    boolean leak = terms.has("LEAK") || content && hasLeak(contextStart, to);
    if (terms.has("DETECTED") || told) {
      kinds.add(EventKind.DETECTED);
    }
    if (terms.has("FOUND")) {
      kinds.add(leak ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    } else if (terms.has("CHECKED") && (leak || !detected && isAmiss(terms, from, to))) {
      kinds.add(leak ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    } else if (!terms.has("DETECTED") && !terms.has("CHECKED") && !told) {
      readAct(terms, toAuthority, content, detected, contextStart, to, kinds);
    }
    if (terms.joins("N_INVESTIGATION", "V_END", REACH)
        || terms.joins("N_FINDINGS", "V_RECEIVE", REACH)
        || terms.joins("V_REPORT", "V_RECEIVE", REACH)) {
      kinds.add(EventKind.INVESTIGATION_COMPLETED);
    } else if (terms.joins("N_INVESTIGATION", "V_START", REACH)
        || terms.ends("N_INVESTIGATION", to)) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
    if (terms.joins("N_TASKFORCE", "V_SETUP", REACH)) {
      kinds.add(EventKind.RESPONSE_STARTED);
    }
    if (terms.has("CONTAINED") && !terms.has("NOT_CONTAINED")) {
      kinds.add(EventKind.CONTAINED);
    }
    if (terms.has("RECOVERED")) {
      kinds.add(EventKind.RECOVERED);
    }
    if (terms.has("PUBLISHED") && !toAuthority) {
      boolean individually = terms.has("N_MEANS") || kinds.contains(EventKind.PERSONS_NOTIFIED);
      kinds.add(individually ? EventKind.PERSONS_NOTIFIED : EventKind.PUBLISHED);
    }
  }

  /** Whether something wrong was seen, and not a repair confirmed: 不正アクセスが確認された. */
  private boolean isAmiss(ClauseTerms terms, int from, int to) {
    String words = text.substring(from, to);
    return terms.has("OCCURRED")
        || words.contains("不正")
        || words.contains("異常")
        || words.contains("誤")
        || words.contains("紛失")
        || words.contains("攻撃")
        || words.contains("ない");
  }

  /** An act told of the day itself, not as what was found on it. */
  private void readAct(
      ClauseTerms terms,
      boolean toAuthority,
      boolean content,
      boolean detected,
      int contextStart,
      int to,
      Set<EventKind> kinds) {
    boolean persons = notice.has(TABLE, "N_PERSONS", contextStart, to);
    boolean told = terms.has("V_NOTIFY") || terms.has("SENT") && detected;
    boolean apology = terms.has("V_APOLOGY") && detected;
    if (!toAuthority && (apology || told && persons && (detected || !terms.has("SENT")))) {
      kinds.add(EventKind.PERSONS_NOTIFIED);
    } else if (!content && (terms.has("SENT") && !detected || terms.has("OCCURRED"))) {
      kinds.add(EventKind.OCCURRED);
    }
  }

  /** 委託先より一報, お客様から相談: somebody else reports, and to us. */
  private boolean isToldByOthers(int from, ClauseTerms terms) {
    int report = terms.start("V_REPORT");
    if (report < 0) {
      return false;
    }
    String before = text.substring(from, report);
    return before.contains("から") || before.contains("より");
  }

  private boolean hasLeak(int from, int to) {
    return notice.has(TABLE, "LEAK", from, to);
  }

  private boolean readReports(
      int from, int to, int contextStart, ClauseTerms terms, Set<EventKind> kinds) {
    List<TermMention> bodies = notice.termsIn(AUTHORITIES, from, to);
    boolean reported = terms.has("V_REPORT");
    boolean brief = to - from <= LONGEST_BARE_DATE; // 警察署には7日、
    if (!reported && (bodies.isEmpty() && !brief || !isReportedLater(to))) {
      return false;
    }
    if (bodies.isEmpty()) {
      List<TermMention> before = notice.termsIn(AUTHORITIES, contextStart, from);
      bodies = before.isEmpty() ? before : before.subList(before.size() - 1, before.size());
    }
    for (TermMention body : bodies) {
      if (text.startsWith("から", body.end())
          || text.startsWith("より", body.end())
          || text.startsWith("を通じ", body.end())) {
        return false;
      }
    }
    for (TermMention body : bodies) {
      kinds.add(
          body.key().equals(POLICE)
              ? EventKind.REPORTED_TO_POLICE
              : EventKind.REPORTED_TO_AUTHORITY);
    }
    return !bodies.isEmpty();
  }

  /** 11月17日、委員会に、24日に警察に報告しました: the verb stands at the sentence's end. */
  private boolean isReportedLater(int from) {
    int limit = Math.min(notice.end(), from + LONGEST_SHARED);
    int stop = BoundedSearch.indexOf(text, '。', from, limit);
    return notice.has(TABLE, "V_REPORT", from, stop < 0 ? limit : stop);
  }
}
