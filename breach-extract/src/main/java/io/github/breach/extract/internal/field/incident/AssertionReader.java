package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.SectionKind;

/**
 * Reads, from the words behind a mention, whether it is told as a fact.
 *
 * <p>The predicate comes last in Japanese: the first cue behind the mention decides, up to where
 * the clause turns (…が、, ものの). A denial that the rest of the sentence takes back
 * (確認されておりませんが、可能性は否定できません) leaves it possible.
 */
final class AssertionReader {
  static final String CUES = "assertion";
  private static final int REACH = 300;
  private static final int GUARD_REACH = 24;

  /** フィッシング|メールによる詐欺などの被害に遭われるおそれ: the fear stands near. */
  private static final int FEAR_REACH = 40;

  /** A cue may begin in the mention: 窃取され and されたものと考え. */
  private static final int OVERLAP = 2;

  private static final int DOUBT_REACH = 24;

  /** The report's verb stands near: 発生したとの情報は、今のところ寄せられておりません. */
  private static final int REPORT_REACH = 28;

  /** 流出の有無:なし */
  private static final int LONGEST_ANSWER = 50;

  private static final String BEFORE_NONE = ": |、はも";

  private static final WordLists WORDS = IncidentWording.WORDS;

  private final Notice notice;
  private final TermMentions cues;
  private final DeniedLists deniedLists;

  AssertionReader(Notice notice) {
    this.notice = notice;
    this.cues = notice.terms(CUES);
    this.deniedLists = DeniedLists.of(notice);
  }

  /** How {@code statement} speaks of what ends at {@code mentionEnd}. */
  Reading read(Statement statement, int mentionEnd) {
    return read(mentionEnd, statement.end());
  }

  /**
   * Whether {@code statement} tells, at least as possible, what ends at {@code mentionEnd}; what is
   * only feared of the data (…へ誘導するメールが送られる可能性) didn't happen.
   */
  boolean tells(Statement statement, int mentionEnd) {
    Reading reading = read(statement, mentionEnd);
    boolean feared = statement.isOnlyAbout(SectionKind.SECONDARY_DAMAGE);
    return reading == Reading.FACT || reading == Reading.POSSIBLE && !feared;
  }

  /**
   * フィッシングに悪用されるおそれがあります: what may be done with the data; not what had been feared (感染するおそれがあった).
   */
  boolean isFeared(int from, int to) {
    String text = notice.text().text();
    int at = WORDS.firstIn("FEAR", text, from, Math.min(to, from + FEAR_REACH));
    return at > 0
        && "るくうぐむぶす".indexOf(text.charAt(at - 1)) >= 0
        && WORDS.end("ONGOING", text, from, at) == 0
        && WORDS.start("FEARED", text, at, to) > 0;
  }

  /** How the words {@code [from, to)} behind a mention speak of it. */
  Reading read(int from, int to) {
    if (deniedLists.hold(from - 1)) {
      return Reading.DENIED;
    }
    Reading first = readAlone(from, to);
    return first == Reading.DENIED && isTakenBack(from, to) ? Reading.POSSIBLE : first;
  }

  /** The same, without regard to what the rest of the sentence says of something else. */
  Reading readAlone(int from, int sentenceEnd) {
    int to = Math.min(sentenceEnd, from + REACH);
    String text = notice.text().text();
    if (saysNone(from, sentenceEnd)) {
      return Reading.DENIED;
    }
    int turn = -1; // where it is, once a cue makes it matter
    for (TermMention cue : cues.in(Math.max(0, from - OVERLAP), to)) {
      if (cue.end() <= from) {
        continue;
      }
      if (cue.key().equals("AFFIRMED")) {
        if (!isEvidence(text, cue.end(), to) && !isOfNoReport(text, cue.end(), to)) {
          return Reading.FACT;
        }
        continue;
      }
      turn = turn < 0 ? turn(text, from, to) : turn;
      boolean beyond = cue.start() >= turn;
      switch (cue.key()) {
        case "POSSIBLE" -> {
          if (beyond || !isAttribute(text, cue, to)) {
            return beyond ? Reading.FACT : possible(cue, to);
          }
        }
        case "DENIED" -> {
          boolean unknown = WORDS.in("NUMBER_OF", text, from, cue.start()); // 閲覧した方の人数は確認できません
          boolean doubted = unknown || isDoubted(text, cue.end(), to);
          Reading denial = doubted ? Reading.POSSIBLE : Reading.DENIED;
          return beyond ? Reading.FACT : denial;
        }
        case "GUARDED" -> {
          if (cue.start() - from <= GUARD_REACH && !clauseBetween(text, from, cue.start())) {
            return Reading.HYPOTHETICAL;
          }
        }
        case "CONDITIONAL" -> {
          if (!beyond && !commaBetween(text, from, cue.start())) {
            return Reading.HYPOTHETICAL;
          }
        }
        case "EARLIER" -> {
          if (!beyond) {
            return Reading.HYPOTHETICAL; // it holds no longer, or is told again
          }
        }
        default -> {}
      }
    }
    return Reading.FACT;
  }

  /** Whether the value of a label ends in a bare denial: なし, 現在のところ報告なし, 無(回収済み). */
  boolean saysNone(int from, int to) {
    if (to - from > LONGEST_ANSWER) {
      return false;
    }
    String text = notice.text().text();
    int remark = Bounded.indexOf(text, '(', from, to);
    int end = remark > from ? remark : to;
    while (end > from && "。 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int none = end - WORDS.end("NONE_SAID", text, from, end);
    return none < end
        && (none == from
            || BEFORE_NONE.indexOf(text.charAt(none - 1)) >= 0
            || WORDS.end("NONE_OF", text, from, none) > 0);
  }

  /** 可能性がある, but 可能性はありません is a denial. */
  private Reading possible(TermMention hedge, int to) {
    for (TermMention cue : cues.in(hedge.end(), Math.min(to, hedge.end() + 10))) {
      if (cue.key().equals("DENIED")) {
        boolean doubted = isDoubted(notice.text().text(), cue.end(), to);
        return doubted ? Reading.POSSIBLE : Reading.DENIED;
      }
      if (!cue.key().equals("GUARDED")) {
        break;
      }
    }
    return Reading.POSSIBLE;
  }

  /** 知られたことをうかがわせる申し出: no fact, but what something would show. */
  private static boolean isEvidence(String text, int from, int to) {
    return WORDS.start("SHOWN_BY", text, from, to) > 0;
  }

  /** 二次被害が発生した|との情報はありません: what no report says. */
  private boolean isOfNoReport(String text, int from, int to) {
    if (WORDS.start("QUOTING", text, from, to) == 0) {
      return false;
    }
    for (TermMention cue : cues.in(from, Math.min(to, from + REPORT_REACH))) {
      if (cue.key().equals("DENIED")) {
        return !commaBetween(text, from, cue.start());
      }
    }
    return false;
  }

  /** 悪用したとみられる被害の申告はありません: a guess about what the noun behind it is. */
  private static boolean isAttribute(String text, TermMention cue, int to) {
    int at = cue.end();
    return WORDS.end("GUESS", cue.term().surface()) > 0
        && at + 1 < to
        && text.charAt(at) == 'る'
        && WORDS.start("GUESSED", text, at + 1, to) > 0;
  }

  /** おそれがない|とは申し上げられません: the denial is itself denied. */
  private static boolean isDoubted(String text, int from, int sentenceEnd) {
    int at = text.startsWith("い", from) ? from + 1 : from;
    int to = Math.min(sentenceEnd, at + DOUBT_REACH);
    return WORDS.start("SURENESS", text, at, to) > 0 && WORDS.in("UNSURE", text, at, to);
  }

  private boolean isTakenBack(int from, int sentenceEnd) {
    int to = Math.min(sentenceEnd, from + REACH);
    for (TermMention cue : cues.in(from, to)) {
      if (cue.key().equals("DENIED")) {
        String rest = notice.words(cue.end(), to);
        return WORDS.in("POSSIBLE", rest) && !WORDS.in("AFTERWARDS", rest);
      }
    }
    return false;
  }

  /** Where the clause that holds {@code from} gives way to another: …が、. */
  private static int turn(String text, int from, int to) {
    int limit = Math.min(to, from + 200);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '。' || c == 'が' && i + 1 < to && "、,".indexOf(text.charAt(i + 1)) >= 0 && i > from) {
        return i;
      }
      if (c == 'も' && text.startsWith("ものの", i)) {
        return i;
      }
    }
    return to;
  }

  private static boolean commaBetween(String text, int from, int to) {
    return Bounded.indexOf(text, '、', from, to) >= 0;
  }

  /** A clause ends between: not in a mere list of nouns, as in 漏えい、紛失等の防止. */
  private static boolean clauseBetween(String text, int from, int to) {
    if (!commaBetween(text, from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ("をがはしてにで".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
