package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import java.util.List;

/**
 * Reads whether a clause affirms or denies the data named in it.
 *
 * <p>The verb stands last: of 氏名は記載していましたが、住所は含まれておりません the first term belongs to 記載, the second to
 * 含まれ. Words in brackets speak of their own term only.
 */
final class Clauses {
  /** How far a verb may stand behind the data it speaks of. */
  private static final int REACH = 260;

  /** How many clauses may only say where the data is kept. */
  private static final int MOST_CARRIED = 2;

  private static final int NEAR = 6;

  /** How far behind its verb what holds the data is named: 入った注文の台帳は. */
  private static final int RELATIVE_REACH = 16;

  private static final int BLACKED_REACH = 48;

  private static final WordLists WORDS = DataWording.WORDS;

  private final Notice notice;
  private final DataCues cues;
  private final String text;
  private final DataTopics topics;
  private final OtherMatters others;

  Clauses(Notice notice, DataCues cues) {
    this.notice = notice;
    this.cues = cues;
    this.text = notice.text().text();
    this.topics = new DataTopics(notice);
    this.others = new OtherMatters(notice, cues, topics);
  }

  /**
   * What is said of a term.
   *
   * @param start where its sentence starts
   * @param termEnd where the term ends
   * @param end where its sentence ends
   * @param lists whether the sentence lists affected data, so that weaker verbs speak of it too
   */
  Polarity of(int start, int termEnd, int end, boolean lists) {
    return isBlackedOut(termEnd, end)
        ? Polarity.DENIED
        : of(start, termEnd, end, lists, MOST_CARRIED);
  }

  private Polarity of(int start, int termEnd, int end, boolean lists, int carries) {
    int limit = Math.min(end, termEnd + REACH);
    int depth = 0;
    List<TermMention> terms = notice.termsIn(DataTerms.TABLE, termEnd, limit);
    int next = 0;
    int leakAt = cues.first("LEAK", termEnd, limit);
    int keptAt = cues.first("KEPT", termEnd, limit);
    int carryAt = cues.first("CARRY", termEnd, limit);
    if (leakAt == limit && keptAt == limit && carryAt == limit) {
      return Polarity.OPEN;
    }
    for (int i = termEnd; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--; // the end of the term's own brackets frees what stands behind them
        depth = Math.max(depth, 0);
      }
      if (depth > 0) {
        continue;
      }
      if (c == '※' || c == '【') {
        return Polarity.OPEN; // the next note of a text without lines
      }
      while (next < terms.size() && terms.get(next).start() < i) {
        next++;
      }
      if (next < terms.size() && terms.get(next).start() == i) {
        i = terms.get(next).end() - 1; // 介護記録 holds no 記録
        continue;
      }
      if (isOfNoun(i)) {
        continue;
      }
      leakAt = leakAt < i ? cues.first("LEAK", i, limit) : leakAt;
      keptAt = keptAt < i ? cues.first("KEPT", i, limit) : keptAt;
      carryAt = carryAt < i ? cues.first("CARRY", i, limit) : carryAt;
      boolean strong = i == leakAt;
      if ((strong || i == keptAt) && i != carryAt) {
        int place = behindPlace(i, end, termEnd);
        if (place >= 0) {
          i = place - 1;
          continue;
        }
        Polarity polarity = polarity(i, end);
        if (isParted(termEnd, i)) {
          return Polarity.OPEN;
        }
        if (isWithdrawn(i, end)) {
          return Polarity.OPEN;
        }
        if (polarity != Polarity.AFFIRMED
            && (others.isOfPersons(start, termEnd, i, clauseEnd(i, reach(termEnd)))
                || others.isOtherDenied(i, clauseEnd(i, end)))) {
          return Polarity.OPEN;
        }
        if (polarity == Polarity.DENIED && notice.words(termEnd, i).contains("しか")) {
          polarity = Polarity.AFFIRMED; // 末尾4桁しか表示されません
        }
        if (!strong
            && polarity == Polarity.AFFIRMED
            && isReason(i, end)
            && topics.isTopic(termEnd, i)) {
          i = clauseEnd(i, end);
          continue;
        }
        if (strong
            && carries > 0
            && polarity == Polarity.AFFIRMED
            && isReason(i, end)
            && topics.isTopic(termEnd, i)) {
          Polarity main = of(clauseEnd(i, end), clauseEnd(i, end), end, lists, carries - 1);
          return main == Polarity.OPEN ? polarity : main; // 当日に紙でご記入いただくため、含まれておりません
        }
        if (strong && polarity == Polarity.AFFIRMED && carries > 0) {
          int topic = relativeTopic(i, end);
          if (topic >= 0
              && isApart(topic, clauseEnd(topic, end))
              && of(topic, topic, end, lists, carries - 1) == Polarity.DENIED) {
            return Polarity.DENIED;
          }
        }
        boolean counts = strong || lists || polarity != Polarity.AFFIRMED;
        return counts ? polarity : Polarity.OPEN;
      }
      if (i == carryAt) {
        int stop = clauseEnd(i, end);
        Polarity polarity = polarity(i, end);
        if (polarity == Polarity.DENIED) {
          boolean other = // 課税情報も検索でき、記録の点検も行っていなかった
              isParted(termEnd, i)
                  || others.isOfPersons(start, termEnd, i, clauseEnd(i, reach(termEnd)))
                  || others.isOtherSubject(termEnd, i)
                  || others.isOtherDenied(i, clauseEnd(i, end));
          return other ? Polarity.OPEN : polarity;
        }
        if (carries > 0 && stop < limit && text.charAt(stop) == '、') {
          Polarity rest = of(stop, stop, end, lists, carries - 1);
          return rest == Polarity.OPEN && isApart(termEnd, stop) ? Polarity.DENIED : rest;
        }
        return isApart(termEnd, stop) ? Polarity.DENIED : lists ? Polarity.AFFIRMED : Polarity.OPEN;
      }
    }
    return Polarity.OPEN;
  }

  /** 住所及び生年月日は、送信前に黒塗りしていた: made unreadable, whatever the verb behind it says. */
  private boolean isBlackedOut(int termEnd, int end) {
    int limit = Math.min(end, termEnd + BLACKED_REACH);
    int at = cues.first("BLACKED", termEnd, limit);
    return at < limit
        && topics.isTopic(termEnd, at)
        && !cues.in("FAILED", at, limit)
        && !cues.in("PARTIAL", termEnd, at);
  }

  /** What the verb at {@code at} says. */
  Polarity polarity(int at, int end) {
    int stop = clauseEnd(at, end);
    boolean not = cues.in("NOT", at, stop + 1) && !cues.in("UNSURE", at, stop);
    if (!not) {
      return Polarity.AFFIRMED;
    }
    String words = notice.words(at, stop);
    return WORDS.in("UNSEEN", words) ? Polarity.NOT_OBSERVED : Polarity.DENIED;
  }

  /** メールアドレスも含むとお知らせしましたが: the item was announced, and is taken back here. */
  boolean isTakenBack(int termEnd, int end) {
    int limit = Math.min(end, termEnd + NEAR);
    int verb = Math.min(cues.first("LEAK", termEnd, limit), cues.first("KEPT", termEnd, limit));
    return verb < limit && isWithdrawn(verb, end);
  }

  /** How far behind a term a clause may end, over a sentence's end as well. */
  private int reach(int termEnd) {
    return Math.min(text.length(), termEnd + REACH);
  }

  /** The comma, full stop or next data behind a verb. */
  private int clauseEnd(int at, int end) {
    int nextTerm = nextTerm(at, end);
    for (int i = at; i < nextTerm; i++) {
      char c = text.charAt(i);
      boolean topic = i > at && text.charAt(i - 1) == 'は'; // 記載は、いずれの書類にもない
      if (c == '。' || c == '(' || c == ')' || (c == '、' || c == ',') && !topic) {
        return i;
      }
    }
    return nextTerm;
  }

  private int nextTerm(int at, int end) {
    var terms = notice.termsIn(DataTerms.TABLE, at, Math.min(end, at + REACH));
    return terms.isEmpty() ? Math.min(end, at + REACH) : terms.get(0).start();
  }

  /** Whether a clause ends between a term and a verb: 氏名、住所で、口座番号は含まれません. */
  boolean isParted(int from, int to) {
    boolean topic = topics.isTopic(from, to);
    int told = topic ? WORDS.firstIn("TOLD_BEFORE", text, from, Math.min(to, from + REACH)) : -1;
    if (told >= 0) { // パスワードは、第1報で「調査中」としていましたが、取得されていません
      return isParted(told + WORDS.start("TOLD_BEFORE", text, told), to, true);
    }
    return isParted(from, to, topic);
  }

  private boolean isParted(int from, int to, boolean topic) {
    String between = notice.words(from, Math.min(to, from + REACH));
    boolean reasons = !topic && WORDS.in("REASON_END", between);
    if (reasons || WORDS.in("CLAUSE_END", between)) {
      return !cues.in("APART", from, to);
    }
    int noun = Math.max(between.lastIndexOf("で、"), between.lastIndexOf("であり、"));
    return noun >= 0 && between.indexOf('は', noun) >= 0 && !cues.in("APART", from, to);
  }

  /** メールアドレスも含むとお知らせしましたが: told before, and taken back. */
  private boolean isWithdrawn(int verb, int end) {
    String clause = notice.words(verb, clauseEnd(verb, end));
    return clause.endsWith("が") && WORDS.in("ANNOUNCED", clause);
  }

  /** カード情報は決済会社の画面で入力されるため、当社は保持していません: the main clause says it. */
  private boolean isReason(int verb, int end) {
    String clause = notice.words(verb, clauseEnd(verb, end));
    return WORDS.end("REASON", clause) > 0;
  }

  /** 健康診断の記録は: a noun of the data itself, and no verb. */
  private boolean isOfNoun(int at) {
    int compound = WORDS.start("COMPOUND", text, at);
    if (compound > 0 && at + compound < text.length()) {
      char c = text.charAt(at + compound);
      return JapaneseChars.isKanji(c) && c != '外' && c != '無'; // 対象児童数
    }
    return at > 0 && text.charAt(at - 1) == 'の' && WORDS.start("NOUN", text, at) > 0;
  }

  /** 口座番号は、影響を受けたサーバーには|保存しておりません: behind a verb that only says where, or -1. */
  private int behindPlace(int verb, int end, int termEnd) {
    int topic = relativeTopic(verb, end);
    boolean place = topic >= 0 && text.startsWith("には", topic - 2);
    return place && topics.isTopic(termEnd, verb) ? topic : -1;
  }

  /** 氏名が入った台帳は|別の棚にあり: where the clause of what holds the data ends in its topic, or -1. */
  private int relativeTopic(int verb, int end) {
    int limit = Math.min(end, verb + RELATIVE_REACH);
    boolean verbEnded = false;
    for (int i = verb + 1; i < limit && "、。".indexOf(text.charAt(i)) < 0; i++) {
      if (verbEnded && text.charAt(i) == 'は') {
        return i + 1;
      }
      verbEnded |= "たむるす".indexOf(text.charAt(i)) >= 0;
    }
    return -1;
  }

  private boolean isApart(int from, int to) {
    return cues.in("APART", from, to);
  }
}
