package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.authority.Authorities;
import io.github.breach.extract.internal.vocabulary.Surfaces;
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
  private static final String POLICE = "POLICE";

  /** A verb belongs to the noun before it when little stands between them: 調査を、外部機関に依頼. */
  private static final int REACH = 24;

  private static final int LONGEST_SHARED = 120;

  /** How far before a part of a sentence the words may stand that it is told of. */
  private static final int LONGEST_CONTEXT = 800;

  private static final int LONGEST_BARE_DATE = 14;

  /** No word of TO_US and the like is longer. */
  private static final int LONGEST_NAME = 12;

  /** How a sentence puts what was found before the finding. */
  private static final Surfaces CONTENT_MARKS =
      Surfaces.of("ことを", "ことが", "ことも", "旨", "のを", "ものと", "と判明", "形跡を");

  private static final Surfaces CONTENT_SAID = Surfaces.of("と発表", "と公表");

  /** What shows that something was wrong. */
  private static final Surfaces AMISS = Surfaces.of("不正", "異常", "誤", "紛失", "攻撃", "ない");

  /** How a report comes in. */
  private static final Surfaces COMES = Surfaces.of("入り", "入っ", "寄せ", "届");

  private static final Surfaces INVESTIGATION = Surfaces.of("調査", "最終", "中間", "結果");

  /** What happens to data. */
  private static final Surfaces LEAKED = Surfaces.of("漏えい", "漏洩", "流出", "送信", "閲覧され", "持ち出");

  /** A finding that settles something. */
  private static final Surfaces SETTLED = Surfaces.of("特定", "確定", "突き止め", "認め", "断定");

  /** A finding by report. */
  private static final Surfaces TOLD = Surfaces.of("報告を受け");

  /** A publication for everybody. */
  private static final Surfaces PUBLIC =
      Surfaces.of("公表", "発表", "会見", "リリース", "ページ", "サイト", "開示", "報道", "第");

  /** A report that goes to the police, even if nobody is named. */
  private static final Surfaces TO_POLICE = Surfaces.of("告訴", "告発", "被害届");

  /** A report that goes to an authority, even if none is named. */
  private static final Surfaces TO_COMMISSION = Surfaces.of("報を入れ", "速報", "確報");

  private final Notice notice;
  private final WordLists phrases;
  private final Authorities authorities;
  private final String text;
  private final TermMentions events;
  private int sentenceEnd;

  EventKindReader(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
    this.authorities = Authorities.of(notice);
    this.text = notice.text().text();
    this.events = notice.terms(TABLE);
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
            && !authorities.in(tail, clauseEnd).isEmpty()
            && !events.has("V_REPORT", tail, clauseEnd);
    boolean served =
        events.has("V_REPORT", clauseStart, tail)
            || !authorities.in(sentenceStart, clauseStart).isEmpty();
    return target && served ? tail + 1 : clauseEnd;
  }

  private void readSentence(
      int from, int to, int contextStart, boolean detected, Set<EventKind> kinds) {
    boolean content = isContentOfFinding(from, to);
    sentenceEnd = to;
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
      if (!finding && !term.key().equals("PUBLISHED")) {
        continue;
      }
      int near = Math.max(from, term.start() - 6);
      int end = Math.min(to, term.end());
      if (CONTENT_MARKS.isIn(text, near, end) || !finding && CONTENT_SAID.isIn(text, near, end)) {
        return true;
      }
    }
    return false;
  }

  private void readPart(
      int from, int to, int contextStart, boolean content, boolean detected, Set<EventKind> kinds) {
    ClauseTerms terms = new ClauseTerms(text, events, from, to);
    boolean toAuthority = readReports(from, to, contextStart, terms, kinds);
    boolean told =
        !toAuthority && (isToldByOthers(from, to, terms) || isToldInside(from, terms, detected));
    boolean leaked = terms.holds("OCCURRED", LEAKED);
    boolean leak = terms.has("LEAK") || leaked || content && hasLeak(contextStart, to);
    boolean state = !detected && isFoundState(contextStart, from, to);
    if (terms.has("DETECTED") || told || state) {
      boolean later = detected && terms.has("LEAK");
      kinds.add(later ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    }
    if (terms.has("FOUND_AGAIN")) {
      int found = terms.start("FOUND_AGAIN");
      boolean thing = !phrases.in("NO_THING", text, from, found);
      boolean lost = detected || phrases.in("LOST_THING", text, from, found);
      kinds.add(thing && lost ? EventKind.RECOVERED : EventKind.DETECTED);
    }
    if (terms.has("FOUND")) {
      boolean settled = detected && terms.holds("FOUND", SETTLED);
      kinds.add(leak || settled ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    } else if (terms.has("CHECKED") && (leak || !detected && isAmiss(terms, from, to))) {
      kinds.add(leak ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    } else if (!terms.has("DETECTED")
        && !terms.has("CHECKED")
        && !terms.has("FOUND_AGAIN")
        && !told
        && !state) {
      readAct(terms, toAuthority, content, detected, contextStart, from, to, kinds);
    }
    if (terms.joins("N_INVESTIGATION", "V_END", REACH)
        || terms.joins("N_FINDINGS", "V_RECEIVE", REACH)
        || (terms.joins("V_REPORT", "V_RECEIVE", REACH) || terms.holds("DETECTED", TOLD))
            && isOfInvestigation(from, to)) {
      kinds.add(EventKind.INVESTIGATION_COMPLETED);
    } else if (terms.joins("N_INVESTIGATION", "V_START", REACH)
        || terms.ends("N_INVESTIGATION", to)) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
    if (terms.joins("N_TASKFORCE", "V_SETUP", REACH)) {
      kinds.add(EventKind.RESPONSE_STARTED);
    }
    boolean stopped = terms.has("CONTAINED") || terms.ends("N_CONTAINED", to);
    if (stopped && !terms.has("NOT_CONTAINED")) {
      kinds.add(EventKind.CONTAINED);
    }
    if (terms.has("RECOVERED")) {
      kinds.add(EventKind.RECOVERED);
    }
    if (terms.has("PUBLISHED") && !toAuthority) {
      boolean individually =
          (terms.has("N_MEANS") || kinds.contains(EventKind.PERSONS_NOTIFIED))
              && !terms.holds("PUBLISHED", PUBLIC);
      kinds.add(individually ? EventKind.PERSONS_NOTIFIED : EventKind.PUBLISHED);
    }
  }

  /** Whether something wrong was seen, and not a repair confirmed: 不正アクセスが確認された. */
  private boolean isAmiss(ClauseTerms terms, int from, int to) {
    return terms.has("OCCURRED") || AMISS.isIn(text, from, to);
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
    boolean courtesy = phrases.in("COURTEOUS", text, from, to);
    boolean reached =
        courtesy
            || events.has("N_PERSONS", contextStart, to)
            || events.has("N_MEANS", contextStart, to)
            || BoundedSearch.contains(text, "案内", contextStart, to);
    boolean known = detected || kinds.contains(EventKind.DETECTED);
    boolean told = terms.has("V_NOTIFY") || terms.has("SENT") || endsInMeans(from, to, terms);
    boolean apology = isApology(terms) && (reached || detected);
    boolean notifies =
        apology
            || told
                && reached
                && (known || isLater(courtesy && terms.has("V_NOTIFY"), from, to))
                && !isToOthers(from, to, terms);
    if (!toAuthority && notifies && !phrases.in("WRONG_RECIPIENT", text, from, to)) {
      kinds.add(EventKind.PERSONS_NOTIFIED);
    } else if (!content && !known && (terms.has("SENT") || terms.has("ACT"))
        || !content && terms.has("OCCURRED")) {
      kinds.add(EventKind.OCCURRED);
    }
  }

  /** Whether an act can only come after the detection, whatever was told before it. */
  private boolean isLater(boolean courteous, int from, int to) {
    return phrases.in("MEETS", text, from, to)
        || courteous
            && phrases.in("BY_LETTER", text, from, to)
            && !phrases.in("WHEN", text, from, to);
  }

  /** お詫びに伺い, but not the ritual 深くお詫び申し上げます. */
  private boolean isApology(ClauseTerms terms) {
    for (TermMention term : terms.all("V_APOLOGY")) {
      if (phrases.start("RITUAL", text, term.end()) == 0
          && phrases.start("RITUAL", text, term.end() + 1) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 3名のお客様へお電話でご連絡, 不在の4人の方には27日に電話: a noun ends the part, and persons are named. */
  private boolean endsInMeans(int from, int to, ClauseTerms terms) {
    if (!terms.has("N_PERSONS") && !terms.has("N_MEANS")) {
      return false;
    }
    int end = text.charAt(to - 1) == '。' ? to - 1 : to;
    int bracket = BoundedSearch.indexOf(text, '(', from, end);
    end = bracket > from ? bracket : end;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return phrases.end("NOTIFY_END", text, from, end) > 0;
  }

  /** 〇〇市様へ書面で: who is told is no person whose data it is. */
  private boolean isToOthers(int from, int to, ClauseTerms terms) {
    if (terms.has("N_PERSONS")) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      boolean target = c == 'へ' || c == 'に' && !text.startsWith("により", i);
      if (target && phrases.end("TO_OTHERS", text, Math.max(from, i - LONGEST_NAME), i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 車に戻ったところ、窓ガラスが割られ: the state in which somebody found it. */
  private boolean isFoundState(int contextStart, int from, int to) {
    int near = Math.max(contextStart, from - LONGEST_SHARED);
    return phrases.in("FOUND_STATE", text, from, to) && phrases.in("LOOKED", text, near, from);
  }

  /** 同月29日に当健保へ連絡, システム部に連絡: the discloser is told, or the right part of it first. */
  private boolean isToldInside(int from, ClauseTerms terms, boolean detected) {
    int report = terms.tellingStart();
    for (int i = Math.max(from + 1, report - REACH); i < report; i++) {
      char c = text.charAt(i);
      if (c == 'へ' || c == 'に') {
        int name = Math.max(from, i - LONGEST_NAME);
        if (phrases.end("TO_US", text, name, i) > 0
            || !detected && phrases.end("INSIDE", text, name, i) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** 最終報告を受領, but not 研究者から報告を受領. */
  private boolean isOfInvestigation(int from, int to) {
    return INVESTIGATION.isIn(text, from, to);
  }

  /** 委託先より一報, お客様から相談: somebody else reports, and to us. */
  private boolean isToldByOthers(int from, int to, ClauseTerms terms) {
    int report = terms.tellingStart();
    if (report < 0) {
      int noun = phrases.firstIn("TOLD_US", text, from, to);
      report = noun >= 0 && !phrases.in("HUMBLE", text, from, to) ? noun : -1;
    }
    if (report < 0) {
      return false;
    }
    if (phrases.in("HUMBLE", text, report, Math.min(to, report + LONGEST_NAME))) {
      return false; // 当社から個別にご連絡いたします
    }
    boolean apart = // 県外の研究者から、|窓口に電子メールで指摘
        from >= LONGEST_NAME
            && text.charAt(from - 1) == '、'
            && (namesSource("から", from - LONGEST_NAME, from)
                || namesSource("より", from - LONGEST_NAME, from))
            && (text.startsWith("から、", from - 3) || text.startsWith("より、", from - 3));
    return apart
        || namesSource("から", from, report)
        || namesSource("より", from, report)
        || COMES.isIn(text, report, to)
            && (namesSource("から", report, to) || namesSource("より", report, to));
  }

  /** お客様から, but not 11月16日から. */
  private boolean namesSource(String particle, int from, int to) {
    int at = BoundedSearch.indexOf(text, particle, from + 1, to);
    while (at >= 0) {
      char before = text.charAt(at - 1);
      boolean time = JapaneseChars.isDigit(before) || "日月年時分頃秒朝夜降夕旬に後ろ)".indexOf(before) >= 0;
      if (!time && phrases.end("OWN_SOURCE", text, Math.max(from, at - LONGEST_NAME), at) == 0) {
        return true;
      }
      at = BoundedSearch.indexOf(text, particle, at + 1, to);
    }
    return false;
  }

  private boolean hasLeak(int from, int to) {
    return events.has("LEAK", from, to);
  }

  private boolean readReports(
      int from, int to, int contextStart, ClauseTerms terms, Set<EventKind> kinds) {
    List<TermMention> bodies = authorities.in(from, to);
    boolean reported = terms.tells() || terms.has("PUBLISHED"); // 県教育委員会に第一報を入れ
    boolean brief = to - from <= LONGEST_BARE_DATE; // 警察署には7日、
    if (!reported && (bodies.isEmpty() && !brief || !isReportedLater(to))) {
      return false;
    }
    if (bodies.isEmpty() && !terms.has("V_REPORT") && reported) {
      return false;
    }
    if (bodies.isEmpty()
        && !reported
        && !authorities.in(to, sentenceEnd).isEmpty()
        && events.has("V_REPORT", to, sentenceEnd)) {
      return false; // 署に届け出、|本日、|委員会に報告
    }
    if (bodies.isEmpty()) {
      List<TermMention> before = authorities.in(contextStart, from);
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
    if (bodies.isEmpty() && terms.holds("V_REPORT", TO_POLICE)) {
      kinds.add(EventKind.REPORTED_TO_POLICE);
      return true;
    }
    if (bodies.isEmpty() && terms.holds("V_REPORT", TO_COMMISSION)) {
      kinds.add(EventKind.REPORTED_TO_AUTHORITY);
      return true;
    }
    return !bodies.isEmpty();
  }

  /** 11月17日、委員会に、24日に警察に報告しました: the verb stands at the sentence's end. */
  private boolean isReportedLater(int from) {
    int limit = Math.min(notice.end(), from + LONGEST_SHARED);
    int stop = BoundedSearch.indexOf(text, '。', from, limit);
    return events.has("V_REPORT", from, stop < 0 ? limit : stop);
  }
}
