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
    for (String end : ENDS) {
      if (between.contains(end)) {
        return !cues.in("APART", from, to);
      }
    }
    int noun = Math.max(between.lastIndexOf("で、"), between.lastIndexOf("であり、"));
    return noun >= 0 && between.indexOf('は', noun) >= 0 && !cues.in("APART", from, to);
  }

  private boolean isApart(int from, int to) {
    return cues.in("APART", from, to);
  }
}
