package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.BitSet;
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
    EntryEnds ends = new EntryEnds(notice);
    DatedClause day = null;
    for (int s = 0; s < notice.sentences().size(); s++) {
      int before = clauses.size();
      addClauses(notice, s, ends, clauses);
      Sentence sentence = notice.sentences().get(s);
      if (clauses.size() > before) {
        DatedClause last = clauses.get(clauses.size() - 1);
        boolean alone = last.opens() && sentence.end() - last.date().mention().end() <= 2;
        day = alone && isDay(last) ? last : isDay(last) ? null : day;
      } else if (day != null
          && day.sentence().section().index() == sentence.section().index()
          && startsLine(notice, sentence)
          && DayPartLines.is(notice.text().text(), sentence.start(), sentence.end())) {
        clauses.add(
            new DatedClause(
                day.date(), sentence, sentence.start(), ends.of(sentence), true, false));
      }
    }
    return clauses;
  }

  private static boolean isDay(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null && date.precision() == DatePrecision.DAY;
  }

  private static void addClauses(
      Notice notice, int index, EntryEnds ends, List<DatedClause> clauses) {
    Sentence sentence = notice.sentences().get(index);
    List<ResolvedDate> dates = localDates(notice, sentence);
    if (dates.isEmpty()) {
      return;
    }
    int[] starts = starts(notice.text().text(), dates, sentence.start());
    int[] boundaries = boundaries(notice, dates, starts, sentence);
    BracketCursor brackets = BracketCursor.round(notice.text().text(), sentence.start());
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
        boolean opens =
            at - sentence.start() <= 2
                && startsLine(notice, sentence)
                && (at == sentence.start() || notice.text().charAt(at - 1) != 'は'); // 市は3日に
        int to =
            d + 1 < dates.size() ? end : opens ? ends.of(sentence) : ends.atOnce(sentence, end);
        int from = d == 0 && isSameDay(notice, sentence, date) ? sentence.start() : starts[d];
        clauses.add(new DatedClause(date, sentence, from, to, opens, false));
      }
    }
  }

  /** 誤封入の可能性があることが判明し、|同日、B様宅を訪問: what stands before is of the same day. */
  private static boolean isSameDay(Notice notice, Sentence sentence, ResolvedDate date) {
    String text = notice.text().text();
    int at = date.mention().start();
    int end = date.mention().end() - (text.startsWith("同日中", at) ? 1 : 0);
    boolean day = text.startsWith("同日", at) && end == at + 2; // not 同日17時30分
    return day && BoundedSearch.endsWith(text, "し、", sentence.start(), at);
  }

  /**
   * The dates of a sentence without those that say another in world time, 9時30分(8日0時30分 UTC), or
   * whose words are told again: 9月25日の説明は訂正される.
   */
  private static List<ResolvedDate> localDates(Notice notice, Sentence sentence) {
    List<ResolvedDate> dates = notice.datesIn(sentence.start(), sentence.end());
    String text = notice.text().text();
    List<ResolvedDate> local = new ArrayList<>(dates.size());
    for (ResolvedDate date : dates) {
      if (!isBracketedWorldTime(text, date) && !EntryEnds.isReferred(text, date)) {
        local.add(date);
      }
    }
    return local;
  }

  private static boolean isBracketedWorldTime(String text, ResolvedDate date) {
    int at = date.mention().start();
    return at > 0
        && text.charAt(at - 1) == '('
        && WORLD_TIMES.startAt(text, date.mention().end()) > 0;
  }

  /** Where the words of each date start, which is before it where it ends a cleft. */
  private static int[] starts(String text, List<ResolvedDate> dates, int sentenceStart) {
    int[] starts = new int[dates.size()];
    int floor = sentenceStart;
    for (int d = 0; d < starts.length; d++) {
      starts[d] = Clefts.start(text, floor, dates.get(d));
      floor = dates.get(d).mention().end();
    }
    return starts;
  }

  /**
   * Where the next date takes over from each; a period of data takes nothing
   * (調査が完了し、7月24日~26日の期間に入力された…を確認), nor does the day of what persons are invited to
   * (7月3日、8月に開催する体験会の案内を…送信), nor what a title in quotes holds (6月3日、「2019年会費のお願い」のメールを…送信).
   */
  private static int[] boundaries(
      Notice notice, List<ResolvedDate> dates, int[] starts, Sentence sentence) {
    int[] boundaries = new int[dates.size()];
    int next = sentence.end();
    BitSet cited = cited(notice.text().text(), dates, sentence.start());
    for (int d = dates.size() - 1; d >= 0; d--) {
      boundaries[d] = next;
      ResolvedDate date = dates.get(d);
      if (!cited.get(d)
          && !DataPeriods.is(notice, date)
          && !GatheringDates.is(notice, date)
          && !EventFilter.isFiscal(notice, date)) {
        next = starts[d];
      }
    }
    return boundaries;
  }

  /** Which dates stand in quotation marks, right behind one that doesn't. */
  private static BitSet cited(String text, List<ResolvedDate> dates, int from) {
    BitSet cited = new BitSet(dates.size());
    BracketCursor quotes = BracketCursor.quotes(text, from);
    boolean outside = false;
    for (int d = 0; d < dates.size(); d++) {
      boolean quoted = quotes.openAt(dates.get(d).mention().start()) >= 0;
      cited.set(d, quoted && outside);
      outside = !quoted;
    }
    return cited;
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
}
