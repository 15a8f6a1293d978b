package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds for each date the words that it dates.
 *
 * <p>In running text these are the words up to the next date (7月4日に調査を開始し、|9月1日に完了しました). A date in
 * brackets dates what stands before them. A date that opens a line, alone or with text behind it,
 * dates all that follows until the next such line or the section's end.
 */
public final class DatedClauses {
  private DatedClauses() {}

  /** The dated clauses of {@code notice}, in the order of their dates. */
  public static List<DatedClause> of(Notice notice) {
    List<DatedClause> clauses = new ArrayList<>();
    List<Sentence> sentences = notice.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      List<ResolvedDate> dates = notice.datesIn(sentence.start(), sentence.end());
      for (int d = 0; d < dates.size(); d++) {
        ResolvedDate date = dates.get(d);
        int at = date.mention().start();
        boolean last = d + 1 == dates.size();
        int end = last ? sentence.end() : nextBoundary(notice, dates, d, sentence);
        int bracket = openBracket(notice, sentence.start(), at);
        if (bracket >= 0) {
          int from =
              d == 0 ? sentence.start() : Math.min(bracket, clauseStart(notice, sentence, bracket));
          int close = notice.text().text().indexOf(')', at);
          int to = close >= 0 && close < sentence.end() ? Math.min(end, close) : end;
          clauses.add(new DatedClause(date, sentence, from, to, false, true));
        } else {
          boolean opens = at - sentence.start() <= 2 && startsLine(notice, sentence);
          int to = last && opens ? governedEnd(notice, s) : end;
          clauses.add(new DatedClause(date, sentence, at, to, opens, false));
        }
      }
    }
    return clauses;
  }

  /**
   * Where the next date takes over; a period of data takes nothing (調査が完了し、7月24日~26日の期間に入力された…を確認).
   */
  private static int nextBoundary(
      Notice notice, List<ResolvedDate> dates, int d, Sentence sentence) {
    for (int k = d + 1; k < dates.size(); k++) {
      if (!EventFilter.isDataPeriod(notice, dates.get(k).mention())) {
        return dates.get(k).mention().start();
      }
    }
    return sentence.end();
  }

  /** Where the bracket that holds {@code at} opens, or -1. */
  private static int openBracket(Notice notice, int from, int at) {
    int depth = 0;
    for (int i = at - 1; i >= from; i--) {
      char c = notice.text().charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(' && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The start of the list member that ends at {@code end}: behind a 、 or 及び. */
  private static int clauseStart(Notice notice, Sentence sentence, int end) {
    for (int i = end - 1; i > sentence.start(); i--) {
      char c = notice.text().charAt(i);
      if (c == '、' || c == ')' || c == ',') {
        return i + 1;
      }
    }
    return sentence.start();
  }

  private static boolean startsLine(Notice notice, Sentence sentence) {
    return sentence.index() == 0
        || notice.sentences().get(sentence.index() - 1).line() != sentence.line();
  }

  /** Where the words end that an opening date governs: before the next line with one. */
  private static int governedEnd(Notice notice, int index) {
    List<Sentence> sentences = notice.sentences();
    Sentence first = sentences.get(index);
    int end = first.end();
    boolean alone =
        first.end() - notice.datesIn(first.start(), first.end()).get(0).mention().end() <= 2;
    for (int i = index + 1; i < sentences.size(); i++) {
      Sentence next = sentences.get(i);
      boolean sameLine = next.line() == first.line();
      boolean nextLine =
          alone
              && next.line() <= first.line() + 4
              && !notice.lines().get(next.line()).blankBefore();
      boolean firstBelow = alone && next.line() == first.line() + 1;
      if (next.section().index() != first.section().index()
          || !(sameLine || nextLine || firstBelow)) {
        break;
      }
      List<ResolvedDate> inside = notice.datesIn(next.start(), next.end());
      boolean opening = !inside.isEmpty() && inside.get(0).mention().start() - next.start() <= 2;
      if (opening || !alone && !inside.isEmpty()) {
        break;
      }
      end = next.end();
    }
    return end;
  }
}
