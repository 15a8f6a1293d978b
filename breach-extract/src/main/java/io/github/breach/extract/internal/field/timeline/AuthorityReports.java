package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.authority.Authorities;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.EventKind;
import java.util.List;
import java.util.Set;

/** Reads from a part of a clause to which authority something was reported. */
final class AuthorityReports {
  private static final String POLICE = "POLICE";
  private static final int LONGEST_SHARED = 120;
  private static final int LONGEST_BARE_DATE = 14;

  private final Notice notice;
  private final String text;
  private final TermMentions events;
  private final Authorities authorities;
  private final Informants informants;
  private final WordLists phrases;

  AuthorityReports(Notice notice, TermMentions events, Informants informants, WordLists phrases) {
    this.notice = notice;
    this.text = notice.text().text();
    this.events = events;
    this.authorities = Authorities.of(notice);
    this.informants = informants;
    this.phrases = phrases;
  }

  /**
   * The clause's end without words that belong to the next date: 9月5日に報告し、所轄警察署には|12月22日に. A body
   * named last, with no verb behind it, is the next date's where this one has a body of its own.
   */
  int withoutNextTarget(int sentenceStart, int clauseStart, int clauseEnd) {
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

  /** Adds the kinds of report that a part tells of; whether there was one. */
  boolean read(ClausePart part, Set<EventKind> kinds) {
    int from = part.from();
    int to = part.to();
    ClauseTerms terms = part.terms();
    List<TermMention> bodies = authorities.in(from, to);
    boolean reported = terms.tells() || terms.has("PUBLISHED"); // 県教育委員会に第一報を入れ
    if (phrases.in("NOT_REPORTED", text, from, to)) {
      return false;
    }
    boolean brief = to - from <= LONGEST_BARE_DATE; // 警察署には7日、
    if (!reported && (bodies.isEmpty() && !brief || !isReportedLater(to))) {
      return false;
    }
    if (bodies.isEmpty() && !terms.has("V_REPORT") && reported) {
      return false;
    }
    if (bodies.isEmpty()
        && !reported
        && !authorities.in(to, part.sentenceEnd()).isEmpty()
        && events.has("V_REPORT", to, part.sentenceEnd())) {
      return false; // 署に届け出、|本日、|委員会に報告
    }
    if (bodies.isEmpty() && tellsPersons(part)) {
      return false;
    }
    if (bodies.isEmpty()) {
      List<TermMention> before = authorities.in(part.contextStart(), from);
      bodies = before.isEmpty() ? before : before.subList(before.size() - 1, before.size());
    }
    for (TermMention body : bodies) {
      int after = behindNumber(body.end(), to); // 関係機関2機関から
      if (text.startsWith("から", after)
          || text.startsWith("より", after)
          || text.startsWith("を通じ", body.end())
          || phrases.start("OFFERED", text, body.end()) > 0) {
        return false;
      }
    }
    for (TermMention body : bodies) {
      kinds.add(
          body.key().equals(POLICE)
              ? EventKind.REPORTED_TO_POLICE
              : EventKind.REPORTED_TO_AUTHORITY);
    }
    if (bodies.isEmpty() && terms.holds("V_REPORT", phrases, "TO_POLICE")) {
      kinds.add(EventKind.REPORTED_TO_POLICE);
      return true;
    }
    if (bodies.isEmpty()
        && terms.holds("V_REPORT", phrases, "TO_AUTHORITY")
        && !phrases.in("OWN_FLASH", text, from, to)
        && !informants.tellInside(from, terms, false)) {
      kinds.add(EventKind.REPORTED_TO_AUTHORITY);
      return true;
    }
    return !bodies.isEmpty();
  }

  /** 委員会に報告、|42名の保護者に電話で連絡: the part says itself who was told. */
  private boolean tellsPersons(ClausePart part) {
    for (TermMention persons : part.terms().all("N_PERSONS")) {
      int at = persons.end();
      at += text.startsWith("様", at) ? 1 : text.startsWith("さま", at) ? 2 : 0;
      if (at < part.to() && "にへ".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Behind a number of bodies that stands at {@code from}: 2機関. */
  private int behindNumber(int from, int to) {
    int i = JapaneseChars.afterDigits(text, from, to);
    return i > from && text.startsWith("機関", i) ? i + 2 : from;
  }

  /** 11月17日、委員会に、24日に警察に報告しました: the verb stands at the sentence's end. */
  private boolean isReportedLater(int from) {
    int limit = Math.min(notice.end(), from + LONGEST_SHARED);
    int stop = BoundedSearch.indexOf(text, '。', from, limit);
    return events.has("V_REPORT", from, stop < 0 ? limit : stop);
  }
}
