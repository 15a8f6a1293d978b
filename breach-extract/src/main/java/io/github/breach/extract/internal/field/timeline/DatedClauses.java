package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
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
  private static final int LONGEST_MEMBER = 80;

  private DatedClauses() {}

  /** The dated clauses of {@code notice}, in the order of their dates; found once for all. */
  public static List<DatedClause> of(Notice notice) {
    return notice.readings().get(All.class, () -> new All(find(notice))).clauses();
  }

  private record All(List<DatedClause> clauses) {
    private All {
      clauses = List.copyOf(clauses);
    }
  }

  private static List<DatedClause> find(Notice notice) {
    List<DatedClause> clauses = new ArrayList<>();
    for (int s = 0; s < notice.sentences().size(); s++) {
      addClauses(notice, s, clauses);
    }
    return clauses;
  }

  private static void addClauses(Notice notice, int index, List<DatedClause> clauses) {
    Sentence sentence = notice.sentences().get(index);
    List<ResolvedDate> dates = notice.datesIn(sentence.start(), sentence.end());
    if (dates.isEmpty()) {
      return;
    }
    int[] boundaries = boundaries(notice, dates, sentence);
    BracketCursor brackets = new BracketCursor(notice.text().text(), sentence.start());
    for (int d = 0; d < dates.size(); d++) {
      ResolvedDate date = dates.get(d);
      int at = date.mention().start();
      int end = boundaries[d];
      int bracket = brackets.openAt(at);
      if (bracket >= 0) {
        int from = d == 0 ? sentence.start() : clauseStart(notice, sentence, bracket);
        int close = BoundedSearch.indexOf(notice.text().text(), ')', at, end);
        clauses.add(new DatedClause(date, sentence, from, close >= 0 ? close : end, false, true));
      } else {
        boolean opens = at - sentence.start() <= 2 && startsLine(notice, sentence);
        int to = d + 1 == dates.size() && opens ? governedEnd(notice, index) : end;
        clauses.add(new DatedClause(date, sentence, at, to, opens, false));
      }
    }
  }

  /**
   * Where the next date takes over from each; a period of data takes nothing
   * (調査が完了し、7月24日~26日の期間に入力された…を確認).
   */
  private static int[] boundaries(Notice notice, List<ResolvedDate> dates, Sentence sentence) {
    int[] boundaries = new int[dates.size()];
    int next = sentence.end();
    for (int d = dates.size() - 1; d >= 0; d--) {
      boundaries[d] = next;
      if (!EventFilter.isDataPeriod(notice, dates.get(d))) {
        next = dates.get(d).mention().start();
      }
    }
    return boundaries;
  }

  /** The start of the list member that ends at {@code end}: behind a 、 or 及び. */
  private static int clauseStart(Notice notice, Sentence sentence, int end) {
    int floor = Math.max(sentence.start(), end - LONGEST_MEMBER);
    for (int i = end - 1; i > floor; i--) {
      char c = notice.text().charAt(i);
      if (c == '、' || c == ')' || c == ',') {
        return i + 1;
      }
    }
    return floor;
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
