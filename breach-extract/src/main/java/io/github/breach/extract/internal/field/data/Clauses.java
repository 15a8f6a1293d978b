package io.github.breach.extract.internal.field.data;

import io.github.breach.extract.notice.Notice;
import java.util.BitSet;

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

  /** What links the terms of a list: 及び, または. */
  private static final int LONGEST_LINK = 4;

  private static final String[] ENDS = {
    "ましたが、", "ますが、", "ものの、", "ませんが、", "ため、", "ので、", "おり、", "たが、"
  };

  private final Notice notice;
  private final DataCues cues;
  private final BitSet leaks;
  private final BitSet kept;
  private final BitSet carried;
  private final String text;

  Clauses(Notice notice, DataCues cues) {
    this.notice = notice;
    this.cues = cues;
    this.leaks = cues.starts("LEAK");
    this.kept = cues.starts("KEPT");
    this.carried = cues.starts("CARRY");
    this.text = notice.text().text();
  }

  /**
   * What is said of a term.
   *
   * @param termEnd where the term ends
   * @param end where its sentence ends
   * @param lists whether the sentence lists affected data, so that weaker verbs speak of it too
   */
  Polarity of(int termEnd, int end, boolean lists) {
    return of(termEnd, end, lists, MOST_CARRIED);
  }

  private Polarity of(int termEnd, int end, boolean lists, int carries) {
    int limit = Math.min(end, termEnd + REACH);
    int depth = 0;
    int nextTerm = nextTerm(termEnd, limit);
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
      if (i == nextTerm) {
        i = termEndAt(i) - 1; // 介護記録 holds no 記録
        nextTerm = nextTerm(i + 1, limit);
        continue;
      }
      if (isOfNoun(i)) {
        continue;
      }
      boolean strong = leaks.get(i);
      if ((strong || kept.get(i)) && !carried.get(i)) {
        Polarity polarity = polarity(i, end);
        if (isParted(termEnd, i)) {
          return Polarity.OPEN;
        }
        boolean counts = strong || lists || polarity != Polarity.AFFIRMED;
        return counts ? polarity : Polarity.OPEN;
      }
      if (carried.get(i)) {
        int stop = clauseEnd(i, end);
        Polarity polarity = polarity(i, end);
        if (polarity == Polarity.DENIED) {
          return polarity;
        }
        if (carries > 0 && stop < limit && text.charAt(stop) == '、') {
          Polarity next = of(stop, end, lists, carries - 1);
          return next == Polarity.OPEN && isApart(termEnd, stop) ? Polarity.DENIED : next;
        }
        return isApart(termEnd, stop) ? Polarity.DENIED : lists ? Polarity.AFFIRMED : Polarity.OPEN;
      }
    }
    return Polarity.OPEN;
  }

  /** What the verb at {@code at} says. */
  Polarity polarity(int at, int end) {
    int stop = clauseEnd(at, end);
    boolean not = cues.in("NOT", at, stop + 1) && !cues.in("UNSURE", at, stop);
    if (!not) {
      return Polarity.AFFIRMED;
    }
    String words = notice.words(at, stop);
    boolean unseen = words.contains("確認され") || words.contains("認められ") || words.contains("確認して");
    return unseen ? Polarity.NOT_OBSERVED : Polarity.DENIED;
  }

  /** The comma, full stop or next data behind a verb. */
  private int clauseEnd(int at, int end) {
    int nextTerm = nextTerm(at, end);
    for (int i = at; i < nextTerm; i++) {
      char c = text.charAt(i);
      if (c == '、' || c == '。' || c == ',' || c == '(') {
        return i;
      }
    }
    return nextTerm;
  }

  private int nextTerm(int at, int end) {
    var terms = notice.termsIn(DataTerms.TABLE, at, Math.min(end, at + REACH));
    return terms.isEmpty() ? Math.min(end, at + REACH) : terms.get(0).start();
  }

  private int termEndAt(int at) {
    return notice.termsIn(DataTerms.TABLE, at, at + 1).get(0).end();
  }

  /** Whether a clause ends between a term and a verb: 氏名、住所で、口座番号は含まれません. */
  boolean isParted(int from, int to) {
    String between = notice.words(from, Math.min(to, from + REACH));
    boolean topic = isTopic(from, to);
    for (String end : ENDS) {
      boolean reason = end.equals("ため、") || end.equals("ので、") || end.equals("おり、");
      if (between.contains(end) && !(topic && reason)) {
        return !cues.in("APART", from, to);
      }
    }
    int noun = Math.max(between.lastIndexOf("で、"), between.lastIndexOf("であり、"));
    return noun >= 0 && between.indexOf('は', noun) >= 0 && !cues.in("APART", from, to);
  }

  /** 健康診断の記録は: a noun of the data itself, and no verb. */
  private boolean isOfNoun(int at) {
    return at > 0
        && text.charAt(at - 1) == 'の'
        && (text.startsWith("記録は", at)
            || text.startsWith("記録が", at)
            || text.startsWith("登録は", at));
  }

  /**
   * Whether a term, or the list that it stands in, is what the whole sentence is about, so that a
   * clause of reason doesn't part it from its verb: 住所は当選後に伺う予定だったので、入力欄はありません.
   */
  private boolean isTopic(int termEnd, int to) {
    int end = termEnd;
    for (var term : notice.termsIn(DataTerms.TABLE, termEnd, to)) {
      if (term.start() - end > LONGEST_LINK) {
        break;
      }
      end = term.end();
    }
    return text.startsWith("は", end)
        && notice.words(end + 1, to).indexOf('は') < 0
        && notice.termsIn(DataTerms.TABLE, end, to).isEmpty();
  }

  private boolean isApart(int from, int to) {
    return cues.in("APART", from, to);
  }
}
