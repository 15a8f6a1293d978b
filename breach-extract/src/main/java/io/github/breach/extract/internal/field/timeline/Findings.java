package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.EventKind;
import java.util.List;
import java.util.Set;

/**
 * Reads what words tell of finding out: that the incident came to be known, or which data had
 * leaked. In one sentence what was found (侵入され、情報が閲覧されたことを確認) is no event of that day, the finding
 * is.
 */
final class Findings {
  private static final List<String> COUNTING = List.of("FOUND", "CHECKED");
  private static final int LONGEST_SHARED = 120;
  private static final int LONGEST_COUNTER = 4;
  private static final int LONGEST_NAME = 16;
  private static final String DATE_ENDS = "年月日時分度";

  private final WordLists phrases;
  private final String text;
  private final TermMentions events;

  Findings(Notice notice, WordLists phrases) {
    this.phrases = phrases;
    this.text = notice.text().text();
    this.events = notice.terms(EventKindReader.TABLE);
  }

  /**
   * Whether {@code [from, to)} tells that something was found, so that its other acts are older.
   */
  boolean tellContent(int from, int to) {
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

  /** 閲覧された可能性があることも、|同日判明しました. */
  boolean haveContentBefore(int contextStart, int from) {
    return phrases.in("CONTENT_MARK", text, Math.max(contextStart, from - 4), from);
  }

  /**
   * Whether {@code [from, to)} tells first how the discloser came to know, so that its date is that
   * of the finding: 18日に本人から「…」との連絡があり、…したことが判明, 25日に確認したところ、…が判明.
   */
  boolean areLedByReport(int from, int to) {
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

  /**
   * Adds the kinds of a part's findings.
   *
   * @param told whether somebody outside told the discloser
   * @return whether the part tells of finding, seeing or checking at all, and so of no act
   */
  boolean read(ClausePart part, boolean told, Set<EventKind> kinds) {
    ClauseTerms terms = part.terms();
    boolean detected = part.detected();
    boolean state = !detected && isFoundState(part);
    boolean noticed = terms.has("DETECTED") && !(detected && isOnlyReport(terms));
    if (noticed && !detected && hasReachedOthers(part)) {
      kinds.add(EventKind.OCCURRED);
    } else if (noticed && !detected && isAttackArriving(part)) {
      kinds.add(EventKind.OCCURRED);
    } else if (noticed && isOfLostThing(part)) {
      kinds.add(EventKind.RECOVERED);
    } else if (noticed || told && !(detected && isSaid(terms.reportStart())) || state) {
      kinds.add(finding(detected && terms.has("LEAK")));
    } else if ((told || terms.has("DETECTED")) && terms.has("LEAK")) {
      kinds.add(EventKind.LEAK_ASCERTAINED); // 当支部のデータがサーバーに残っていた旨の報告
    }
    if (terms.has("FOUND_AGAIN")) {
      int found = terms.start("FOUND_AGAIN");
      boolean thing = !phrases.in("NO_THING", text, part.from(), found);
      boolean lost = detected || phrases.in("LOST_THING", text, part.from(), found);
      kinds.add(
          thing && lost ? EventKind.RECOVERED : finding(detected && part.terms().has("LEAK")));
    }
    boolean leak = tellsLeak(part) || detected && isOfCount(terms);
    if (terms.has("FOUND")) {
      kinds.add(finding(leak || detected && terms.holds("FOUND", phrases, "SETTLED")));
    } else if (terms.has("CHECKED") && (leak || !detected && (isAmiss(part) || isOfCount(terms)))) {
      kinds.add(finding(leak));
    }
    return told
        || state
        || terms.has("DETECTED")
        || terms.has("FOUND_AGAIN")
        || terms.has("FOUND")
        || terms.has("CHECKED");
  }

  /** 紛失した書類を発見: what was lost came back. */
  private boolean isOfLostThing(ClausePart part) {
    for (TermMention term : part.terms().all("DETECTED")) {
      if (BoundedSearch.indexOf(text, "発見", term.start(), term.end()) >= 0
          && phrases.in("LOST", text, part.from(), term.start())) {
        return true;
      }
    }
    return false;
  }

  private static EventKind finding(boolean ofLeak) {
    return ofLeak ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED;
  }

  /** 攻撃者のウェブサイトに掲載されていることを確認: nothing that the discloser published. */
  boolean areOfAttackersSite(ClausePart part) {
    return part.terms().has("PUBLISHED")
        && phrases.in("ATTACKER", text, part.from(), part.terms().start("PUBLISHED"));
  }

  private boolean tellsLeak(ClausePart part) {
    return part.terms().has("LEAK")
        || areOfAttackersSite(part)
        || part.terms().holds("OCCURRED", phrases, "DATA_MOVED")
        || part.content() && events.has("LEAK", part.contextStart(), part.to());
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
      if (found >= 0 && phrases.in("MISUSE", text, near, found)) {
        continue; // うち2名様のカードで不正な利用が確認され
      }
      int content = found < 0 ? 0 : phrases.end("COUNTED", text, near, found);
      boolean marked = found >= 0 && text.charAt(found) == 'が'; // 1件の送付|が確認され
      int at = found - content;
      if (at > near && DATE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
        continue; // 3月4日に確認いたしました
      }
      if ((content > 0 || marked) && (isCount(near, at) || isCount(near, attribute(near, at)))) {
        return true;
      }
    }
    return false;
  }

  /** Where the の stands of what a count belongs to: 23通|の誤封入が判明; {@code from} if none does. */
  private int attribute(int from, int to) {
    int at = to - 1;
    while (at > from && text.charAt(at) != 'の') {
      at--;
    }
    boolean dated = at > from && DATE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
    return dated ? from : Math.max(from, at); // 9月4日の遮断まで続いていたことが判明
  }

  private boolean isCount(int from, int to) {
    return JapaneseChars.hasDigit(text, Math.max(from, to - LONGEST_COUNTER), to);
  }

  /** 共同研究者を名乗る者から電子メールが届きました, 業務連絡を装うメールを受信し: before anything is known, that is the attack. */
  private boolean isAttackArriving(ClausePart part) {
    for (TermMention term : part.terms().all("DETECTED")) {
      if (text.charAt(term.start()) != '届' && !text.startsWith("を受信", term.start())) {
        return false;
      }
    }
    return phrases.in("PRETENDED", text, part.contextStart(), part.to());
  }

  /** 別の方のお名前が記載されたものが一部の方に届いておりました: what went wrong, and no word to the discloser. */
  private boolean hasReachedOthers(ClausePart part) {
    for (TermMention term : part.terms().all("DETECTED")) {
      if (text.charAt(term.start()) != '届'
          || phrases.end("REACHED", text, part.from(), term.start()) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether something wrong was seen, and not a repair confirmed: 不正アクセスが確認された. */
  private boolean isAmiss(ClausePart part) {
    return part.terms().has("OCCURRED") || phrases.in("AMISS", text, part.from(), part.to());
  }

  /** 車に戻ったところ、窓ガラスが割られ: the state in which somebody found it. */
  private boolean isFoundState(ClausePart part) {
    int near = Math.max(part.contextStart(), part.from() - LONGEST_SHARED);
    return phrases.in("FOUND_STATE", text, part.from(), part.to())
        && phrases.in("LOOKED", text, near, part.from());
  }
}
