package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
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
  private static final int LONGEST_SECOND = 40;
  private static final int LONGEST_LABEL = 14;

  /** How a line starts that is a remark on all entries. */
  private static final Surfaces REMARKS =
      Surfaces.of("なお", "また", "以上", "現在", "これ", "この", "その後", "今後", "本件", "上記", "いずれ");

  private static final Surfaces REFERRED =
      Surfaces.of("の説明は", "の説明が", "の説明では", "の報告は", "の回答は", "の報告が", "の回答が");

  private static final Surfaces WORLD_TIMES =
      Surfaces.of(" UTC", "UTC", " GMT", "GMT", " PST", " EST");

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
    DatedClause day = null;
    for (int s = 0; s < notice.sentences().size(); s++) {
      int before = clauses.size();
      addClauses(notice, s, clauses);
      Sentence sentence = notice.sentences().get(s);
      if (clauses.size() > before) {
        DatedClause last = clauses.get(clauses.size() - 1);
        boolean alone = last.opens() && sentence.end() - last.date().mention().end() <= 2;
        day = alone && isDay(last) ? last : isDay(last) ? null : day;
      } else if (day != null
          && day.sentence().section().index() == sentence.section().index()
          && startsLine(notice, sentence)
          && DayPartLines.is(notice.text().text(), sentence.start(), sentence.end())) {
        int end = governedEnd(notice, s);
        clauses.add(new DatedClause(day.date(), sentence, sentence.start(), end, true, false));
      }
    }
    return clauses;
  }

  private static boolean isDay(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null && date.precision() == DatePrecision.DAY;
  }

  private static void addClauses(Notice notice, int index, List<DatedClause> clauses) {
    Sentence sentence = notice.sentences().get(index);
    List<ResolvedDate> dates = localDates(notice, sentence);
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
   * The dates of a sentence without those that say another in world time, 9時30分(8日0時30分 UTC), or
   * whose words are told again: 9月25日の説明は訂正される.
   */
  private static List<ResolvedDate> localDates(Notice notice, Sentence sentence) {
    List<ResolvedDate> dates = notice.datesIn(sentence.start(), sentence.end());
    String text = notice.text().text();
    return dates.stream()
        .filter(date -> !isBracketedWorldTime(text, date) && !isReferred(text, date))
        .toList();
  }

  private static boolean isBracketedWorldTime(String text, ResolvedDate date) {
    int at = date.mention().start();
    return at > 0
        && text.charAt(at - 1) == '('
        && WORLD_TIMES.startAt(text, date.mention().end()) > 0;
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
      ResolvedDate date = dates.get(d);
      if (!DataPeriods.is(notice, date) && !EventFilter.isFiscal(notice, date)) {
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

  /** 2月7日 警察署へ遺失届を提出⏎委員会へ速報を提出: a short line without a date goes on with the day above. */
  private static boolean isSecondLine(String text, Sentence line) {
    return line.length() <= LONGEST_SECOND
        && "・※*(【■●○①-".indexOf(text.charAt(line.start())) < 0
        && REMARKS.startAt(text, line.start()) == 0;
  }

  /** 2 発生場所, (2)流出した情報: another item of the list that the date belongs to. */
  private static boolean entriesEnd(String text, int start, int end) {
    int i = start;
    boolean bracket = text.charAt(i) == '(';
    i += bracket ? 1 : 0;
    int digits = i;
    while (i < end && i - digits < 2 && JapaneseChars.isDigit(text.charAt(i))) {
      i++;
    }
    return i > digits && i < end && (bracket ? ")" : " .、)").indexOf(text.charAt(i)) >= 0;
  }

  /** 発覚日時, with a date on the line below, is a label of that one. */
  private static boolean isLabelOfNext(Notice notice, Sentence line) {
    int next = line.index() + 1;
    if (line.length() > LONGEST_LABEL || next >= notice.sentences().size()) {
      return false;
    }
    Sentence below = notice.sentences().get(next);
    List<ResolvedDate> dates = notice.datesIn(below.start(), below.end());
    for (int i = line.start(); i < line.end(); i++) {
      if ("をにがはで".indexOf(notice.text().charAt(i)) >= 0) {
        return false; // 校長が教育委員会に報告
      }
    }
    return below.line() == line.line() + 1
        && !dates.isEmpty()
        && dates.get(0).mention().start() - below.start() <= 2
        && notice.datesIn(line.start(), line.end()).isEmpty()
        && notice.text().charAt(line.end() - 1) != '。';
  }

  /** 9月25日の説明は訂正される: the day of what was told before, and no new entry. */
  private static boolean isReferred(String text, ResolvedDate date) {
    return REFERRED.startAt(text, date.mention().end()) > 0;
  }

  /** Where the words end that an opening date governs: before the next line with one. */
  private static int governedEnd(Notice notice, int index) {
    List<Sentence> sentences = notice.sentences();
    Sentence first = sentences.get(index);
    int end = first.end();
    List<ResolvedDate> own = notice.datesIn(first.start(), first.end());
    boolean alone = !own.isEmpty() && first.end() - own.get(0).mention().end() <= 2;
    boolean entries = first.section().is(SectionKind.CHRONOLOGY);
    String text = notice.text().text();
    for (int i = index + 1; i < sentences.size(); i++) {
      Sentence next = sentences.get(i);
      boolean sameLine = next.line() == first.line();
      boolean nextLine =
          (alone || entries && isSecondLine(text, next))
              && next.line() <= first.line() + 4
              && !notice.lines().get(next.line()).blankBefore();
      boolean firstBelow = alone && next.line() == first.line() + 1;
      if (next.section().index() != first.section().index()
          || !(sameLine || nextLine || firstBelow)) {
        break;
      }
      List<ResolvedDate> inside = notice.datesIn(next.start(), next.end());
      boolean opening =
          !inside.isEmpty()
              && inside.get(0).mention().start() - next.start() <= 2
              && !(sentences.get(i - 1).line() == next.line() && isReferred(text, inside.get(0)));
      boolean item = !sameLine && entriesEnd(text, next.start(), next.end());
      boolean part = item || !sameLine && DayPartLines.is(text, next.start(), next.end());
      if (opening
          || part
          || !sameLine && isLabelOfNext(notice, next)
          || !alone && !inside.isEmpty()) {
        break;
      }
      end = next.end();
    }
    return end;
  }
}
