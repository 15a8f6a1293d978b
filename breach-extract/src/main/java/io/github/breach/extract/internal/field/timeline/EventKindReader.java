package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.EventKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads from the words of a dated clause what its event is.
 *
 * <p>The clause is read part by part, as its commas divide it, because each part has a predicate of
 * its own: 誤送信が判明し、|受信者に削除を依頼. In one part what was found (不正アクセスを受けたことを確認) is no event of that
 * day, the finding is.
 */
final class EventKindReader {
  static final String TABLE = "events";
  private static final String AUTHORITIES = "authorities";
  private static final String POLICE = "POLICE";

  /** A verb belongs to the noun before it when no more stands between them: 調査を、外部機関に依頼. */
  private static final int REACH = 24;

  private final Notice notice;

  EventKindReader(Notice notice) {
    this.notice = notice;
  }

  /**
   * What the words of {@code [clauseStart, clauseEnd)} tell, with the authority named before them
   * if any.
   */
  Set<EventKind> read(int clauseStart, int clauseEnd, int sentenceStart) {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    int from = clauseStart;
    for (int i = clauseStart; i <= clauseEnd; i++) {
      if (i == clauseEnd || isDivider(notice.text().charAt(i))) {
        if (i > from) {
          readPart(from, i, clauseStart, sentenceStart, kinds);
        }
        from = i + 1;
      }
    }
    return kinds;
  }

  private static boolean isDivider(char c) {
    return c == '、' || c == '。' || c == ',' || c == '\n';
  }

  private void readPart(
      int from, int to, int clauseStart, int sentenceStart, Set<EventKind> kinds) {
    List<TermMention> terms = notice.termsIn(TABLE, from, to);
    boolean authority = readReports(from, to, clauseStart, sentenceStart, terms, kinds);
    boolean found = has(terms, "FOUND");
    boolean leak = has(terms, "LEAK");
    boolean detected = has(terms, "DETECTED");
    if (detected) {
      kinds.add(EventKind.DETECTED);
    }
    if (found) {
      kinds.add(leak ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
    }
    if (!found && !detected) {
      readAct(terms, authority, kinds);
    }
    if (joins(terms, "N_INVESTIGATION", "V_END") || joins(terms, "N_FINDINGS", "V_RECEIVE")) {
      kinds.add(EventKind.INVESTIGATION_COMPLETED);
    } else if (joins(terms, "N_INVESTIGATION", "V_START")) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
    if (joins(terms, "N_TASKFORCE", "V_SETUP")) {
      kinds.add(EventKind.RESPONSE_STARTED);
    }
    if (has(terms, "CONTAINED") && !has(terms, "NOT_CONTAINED")) {
      kinds.add(EventKind.CONTAINED);
    }
    if (has(terms, "RECOVERED")) {
      kinds.add(EventKind.RECOVERED);
    }
    if (has(terms, "PUBLISHED")) {
      kinds.add(EventKind.PUBLISHED);
    }
  }

  /** An act told of the day itself, not as what was found on it. */
  private static void readAct(List<TermMention> terms, boolean authority, Set<EventKind> kinds) {
    boolean toPersons = has(terms, "N_PERSONS") && has(terms, "V_NOTIFY");
    if (toPersons && !authority) {
      kinds.add(EventKind.PERSONS_NOTIFIED);
    } else if (has(terms, "SENT") && !has(terms, "V_NOTIFY") || has(terms, "OCCURRED")) {
      kinds.add(EventKind.OCCURRED);
    }
  }

  private boolean readReports(
      int from,
      int to,
      int clauseStart,
      int sentenceStart,
      List<TermMention> terms,
      Set<EventKind> kinds) {
    if (!has(terms, "V_REPORT") && !has(terms, "DETECTED")) {
      return false;
    }
    boolean any = false;
    for (TermMention body : notice.termsIn(AUTHORITIES, clauseStart, to)) {
      any = true;
      kinds.add(kindOf(body));
    }
    if (!any && has(terms, "V_REPORT")) {
      List<TermMention> before = notice.termsIn(AUTHORITIES, sentenceStart, from);
      if (!before.isEmpty()) {
        any = true;
        kinds.add(kindOf(before.get(before.size() - 1)));
      }
    }
    return any;
  }

  private static EventKind kindOf(TermMention body) {
    return body.key().equals(POLICE)
        ? EventKind.REPORTED_TO_POLICE
        : EventKind.REPORTED_TO_AUTHORITY;
  }

  private static boolean has(List<TermMention> terms, String key) {
    for (TermMention term : terms) {
      if (term.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(List<TermMention> terms, String noun, String verb) {
    int nounEnd = Integer.MIN_VALUE;
    for (TermMention term : terms) {
      if (term.key().equals(noun)) {
        nounEnd = term.end();
      } else if (term.key().equals(verb) && nounEnd >= 0 && term.start() - nounEnd <= REACH) {
        return true;
      }
    }
    return false;
  }
}
