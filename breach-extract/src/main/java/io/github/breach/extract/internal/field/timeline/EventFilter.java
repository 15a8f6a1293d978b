package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;

/** Tells dates of events from dates of data, of documents and of periods. */
final class EventFilter {

  private static final int LONGEST_MODIFIER = 80;
  private static final int LONGEST_STATE = 120;
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_HOURS = 12;

  private final Notice notice;
  private final WordLists phrases;

  EventFilter(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
  }

  boolean rejects(DatedClause clause, StatedDate date) {
    Range title = notice.titleOrNull();
    int at = clause.date().mention().start();
    if (title != null && at >= title.start() && at < title.end()) {
      return true;
    }
    int end = clause.date().mention().end();
    if (phrases.start("STATE", notice.text().text(), end) > 0 || isOfNextDate(end)) {
      return true;
    }
    if (isBackground(clause, date) || isDateline(clause, date)) {
      return true;
    }
    boolean interval = date.value() instanceof DateInterval;
    if (interval && isRowOfData(clause)) {
      return true;
    }
    if (interval && DataPeriods.is(notice, clause.date())) {
      return true;
    }
    return date.precision() == DatePrecision.YEAR && !interval;
  }

  /** 前日の|25日22時頃から: which 25th is meant. */
  private boolean isOfNextDate(int end) {
    return notice.text().text().startsWith("の", end) && !notice.datesIn(end + 1, end + 2).isEmpty();
  }

  /** 本店 平成18年10月2日~同月6日 1,412枚 706先: a row of a table of what is affected, without a predicate. */
  private boolean isRowOfData(DatedClause clause) {
    if (clause.opens()) {
      return false;
    }
    String text = notice.text().text();
    int end = Math.min(clause.end(), clause.sentence().end());
    int from = clause.date().mention().end();
    boolean counts = false;
    for (int i = from; i < end; i++) {
      if (JapaneseChars.isHiragana(text.charAt(i))) {
        return false;
      }
      counts |= JapaneseChars.isDigit(text.charAt(i));
    }
    return counts && notice.termsIn(EventKindReader.TABLE, from, end).isEmpty();
  }

  /** Whether a date only says which thing is meant, or up to when something had come in. */
  private boolean isBackground(DatedClause clause, StatedDate date) {
    String text = notice.text().text();
    int start = clause.date().mention().start();
    int end = clause.date().mention().end();
    int limit = Math.min(notice.end(), end + LONGEST_MODIFIER);
    boolean day = date.precision().compareTo(DatePrecision.DAY) >= 0;
    if (ends(text, start, end, "年度", "月期") || phrases.start("SINCE", text, end, limit) > 0) {
      return true;
    }
    if (!day
        && (phrases.start("DONE_ONCE", text, end, limit) > 0 || follows(text, "にも、", end, limit))) {
      return true;
    }
    if (!day && follows(text, "の", end, limit) && phrases.start("MONTHLY", text, end + 1) > 0) {
      return true;
    }
    if (follows(text, "の", end, limit) && phrases.is("RELATIVE_WEEK", text, start, end)) {
      return true;
    }
    if (GatheringDates.is(notice, clause.date())) {
      return true;
    }
    if (names("TAKEN", "COPY", end, limit)
        || names("RELEASED", "OTHER_RELEASE", end, limit)
        || names("OF_PAPER", "PAPER", end, limit)
        || names("RETIRED", "FORMER", end, limit)) {
      return true;
    }
    boolean open = ends(text, start, end, "以前", "以降", "以後");
    boolean modifies = open && end < limit && "にのも".indexOf(text.charAt(end)) >= 0;
    if (modifies && !follows(text, "にな", end, limit)) { // 10月15日以降になる見込み
      return true;
    }
    if (follows(text, "から毎", end, limit)
        || follows(text, "より毎", end, limit)
        || ends(text, start, end, "から", "より") && follows(text, "毎", end, limit)) {
      return true; // 今年の4月から毎月、案内を送付している
    }
    if (!day && isOfApplicants(text, end, limit)) {
      return true;
    }
    if (phrases.in("DESK_HOURS", text, end, Math.min(limit, end + LONGEST_HOURS))) {
      return true; // 7月31日までは24時間、8月以降は平日10:00-18:00
    }
    boolean until = open || ends(text, start, end, "まで", "までに") || follows(text, "まで", end, limit);
    int told = Math.max(end, Math.min(clause.end(), end + LONGEST_STATE));
    return phrases.in("UNHARMED", text, end, told) && !clause.opens()
        || until && phrases.in("RECEIVED", text, end, told)
        || phrases.in("DELAY", text, end, told);
  }

  /** Whether a date says which thing is meant: 8月30日に取得していた|バックアップ. */
  private boolean names(String verb, String thing, int end, int limit) {
    String text = notice.text().text();
    int behind = end + phrases.start(verb, text, end, limit);
    int near = Math.min(limit, behind + LONGEST_NAME);
    int stop = BoundedSearch.indexOf(text, '、', behind, near);
    return behind > end && phrases.in(thing, text, behind, stop < 0 ? near : stop);
  }

  /** 8月中に変更の届出をされた4名の方: a month that only tells who is meant. */
  private boolean isOfApplicants(String text, int end, int limit) {
    int at = text.startsWith("中に", end) ? end + 2 : end;
    if (at == end && !(text.startsWith("に", end) && text.charAt(end - 1) == '中')) {
      return false;
    }
    int stop = BoundedSearch.indexOf(text, '、', at, limit);
    return phrases.in("APPLIED", text, at, stop < 0 ? limit : stop);
  }

  /** Whether a date is a fiscal year, which tells of no day: 令和7年度における使用料. */
  static boolean isFiscal(Notice notice, ResolvedDate date) {
    String text = notice.text().text();
    int end = date.mention().end();
    return BoundedSearch.endsWith(text, "年度", date.mention().start(), end);
  }

  private static boolean ends(String text, int from, int to, String... words) {
    for (String word : words) {
      if (BoundedSearch.endsWith(text, word, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(String text, String words, int at, int limit) {
    return at + words.length() <= limit && text.startsWith(words, at);
  }

  /**
   * The date of the notice itself, and what stands on the lines of its header: 2025年9月20日 / 閲覧 128.
   */
  private boolean isDateline(DatedClause clause, StatedDate date) {
    StatedDate own = notice.publishedOnOrNull();
    if (own == null) {
      return false;
    }
    if (own.span().equals(date.span()) && !clause.sentence().section().is(SectionKind.CHRONOLOGY)) {
      return true;
    }
    LocalDate today = own.value().earliestDay().orElse(null);
    LocalDate told = date.value().earliestDay().orElse(null);
    if (today != null && today.equals(told) && isIssue(clause.date().mention().end())) {
      return true; // 令和6年3月5日 14時発表
    }
    int last = clause.sentence().end() - 1;
    boolean line =
        clause.sentence().section().isLead()
            && clause.sentence().form() == SentenceForm.PROSE
            && notice.text().charAt(last) != '。'
            && clause.end() <= clause.sentence().end();
    LocalDate day = date.value().earliestDay().orElse(null);
    LocalDate published = own.value().earliestDay().orElse(null);
    return line
        && day != null
        && published != null
        && !day.isBefore(published)
        && notice.termsIn(EventKindReader.TABLE, clause.start(), clause.end()).isEmpty();
  }

  /** Whether what is right behind a date says that the notice was issued then. */
  private boolean isIssue(int dateEnd) {
    String text = notice.text().text();
    int alone = dateEnd + phrases.start("ISSUED_ALONE", text, dateEnd);
    return phrases.start("ISSUED", text, dateEnd) > 0
        || alone > dateEnd && alone < text.length() && " \n".indexOf(text.charAt(alone)) >= 0;
  }

  /**
   * Whether a date stands in a list of what is affected, and tells of no finding: it is one of
   * data.
   */
  boolean isOfData(DatedClause clause) {
    return clause.sentence().section().is(SectionKind.AFFECTED_INFORMATION)
        && !clause.opens()
        && !tellsFinding(clause);
  }

  private boolean tellsFinding(DatedClause clause) {
    if (notice.has(EventKindReader.TABLE, "CHECKED", clause.start(), clause.end())) {
      return true;
    }
    return notice.has(EventKindReader.TABLE, "FOUND", clause.start(), clause.end())
        || notice.has(EventKindReader.TABLE, "DETECTED", clause.start(), clause.end())
        || notice.has(EventKindReader.TABLE, "CONTAINED", clause.start(), clause.end())
        || notice.has(EventKindReader.TABLE, "OCCURRED", clause.start(), clause.end());
  }
}
