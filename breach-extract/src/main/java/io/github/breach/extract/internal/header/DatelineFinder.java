package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the date of the notice itself: not one of a cited release, nor of an event. */
final class DatelineFinder {
  private static final int SIGNATURE_LINES = 14;
  private static final int LONGEST_ISSUE = 50;

  /** What an entry of a list starts with, and no signature: ・2016年3月3日(木). */
  private static final String MARKS = "・●○■□◆◇▼▶*•";

  private final LineReader reader;
  private final MailHeads mailHeads;

  DatelineFinder(LineReader reader) {
    this.reader = reader;
    this.mailHeads = new MailHeads(reader);
  }

  /**
   * The date in the header of {@code kinds.length} lines, else that of a mail, else in the
   * signature; maybe null.
   */
  @Nullable DateMention find(
      String text,
      List<Line> lines,
      LineKind[] kinds,
      @Nullable Range titleOrNull,
      List<DateMention> dates) {
    DateMention best = null;
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < kinds.length; i++) {
      Line line = lines.get(i);
      for (DateMention date : LineReader.in(dates, line)) {
        int rank =
            WrittenDates.hasYear(text, date) ? rank(text, line, kinds[i], date, titleOrNull) : -1;
        if (rank >= 0 && rank < bestRank) {
          best = date;
          bestRank = rank;
        }
      }
    }
    best = best != null ? best : mailHeads.find(text, lines, dates);
    best = best != null ? best : signed(text, lines, kinds.length, dates);
    return best != null ? best : remarked(text, lines, dates);
  }

  /** A remark in brackets behind the last sentence of a paragraph: 以下にまとめました。(2024年6月27日掲載). */
  private @Nullable DateMention remarked(String text, List<Line> lines, List<DateMention> dates) {
    for (Line line : lines) {
      List<DateMention> in = LineReader.in(dates, line);
      DateMention last = in.isEmpty() ? null : in.get(in.size() - 1);
      if (last != null && isRemark(text, line, last) && WrittenDates.hasYear(text, last)) {
        return last;
      }
    }
    return null;
  }

  private boolean isRemark(String text, Line line, DateMention date) {
    int open = date.start() - 1;
    String after = LineReader.behind(text, line, date);
    int posted = reader.header().start("POSTED", after, 0);
    if (open < line.start() || text.charAt(open) != '(' || posted == 0) {
      return false;
    }
    boolean closes = after.startsWith(")", posted) && after.length() == posted + 1;
    return closes && (open == line.start() || text.charAt(open - 1) == '。');
  }

  /** How well a date of the header fits, 0 the best; -1 where it doesn't. */
  private int rank(
      String text, Line line, LineKind kind, DateMention date, @Nullable Range titleOrNull) {
    if (isAbout(text, line, date)) {
      return -1;
    }
    if (isOfEvent(text, line, date)) {
      return -1;
    }
    if (kind == LineKind.DATE || kind == LineKind.LABEL) {
      return isUpdate(text, line, date) ? 1 : 0;
    }
    if (kind == LineKind.FURNITURE || kind == LineKind.PROSE) {
      return -1;
    }
    if (titleOrNull != null
        && date.start() >= titleOrNull.start()
        && date.end() <= titleOrNull.end()) {
      return -1; // 2022年1月17日に発生した〇〇について
    }
    boolean opens = date.start() - line.start() <= 1;
    boolean closes = line.end() - date.end() <= 8;
    return opens || closes ? 2 : -1;
  }

  /** 令和4年11月20日 午前11時30分頃: of an event. */
  private boolean isAbout(String text, Line line, DateMention date) {
    return reader.header().in("ABOUT", text, date.end(), Math.min(line.end(), date.end() + 4))
        || reader.header().in("ABOUT", text, date.start(), date.end());
  }

  /** 漏えい日時 2022/8/29: what the date's label names is no publication. */
  private boolean isOfEvent(String text, Line line, DateMention date) {
    String before = text.substring(line.start(), date.start()).strip();
    String label = before.endsWith(":") ? before.substring(0, before.length() - 1).strip() : before;
    return !label.isEmpty() && reader.header().end("EVENT_LABEL", label) > 0;
  }

  /** 更新日:…, or … 追記, beside which a date of publication goes first. */
  private boolean isUpdate(String text, Line line, DateMention date) {
    String before = text.substring(line.start(), date.start()).strip();
    int gap = Math.min(line.end(), date.end() + 12); // before 19時 of 3月21日 19時, cut at its space
    String after = date.end() < gap ? text.substring(date.end(), gap).strip() : "";
    String label = before.endsWith(":") ? before.substring(0, before.length() - 1).strip() : before;
    return reader.header().end("UPDATE_LABEL", label) > 0
        || label.isEmpty() && reader.header().start("UPDATE_LABEL", after, 0) > 0;
  }

  /** A date on a line of its own at the end: 令和7年5月12日. */
  private @Nullable DateMention signed(
      String text, List<Line> lines, int header, List<DateMention> dates) {
    for (int i = lines.size() - 1; i >= Math.max(header, lines.size() - SIGNATURE_LINES); i--) {
      Line line = lines.get(i);
      List<DateMention> in = LineReader.in(dates, line);
      if (in.size() == 1
          && WrittenDates.hasYear(text, in.get(0))
          && !isAbout(text, line, in.get(0))
          && MARKS.indexOf(text.charAt(line.start())) < 0
          && (isIssue(text, line, in.get(0))
              || isAlone(line, in.get(0))
                  && (i + 1 == lines.size() || !isBody(text, lines, i + 1)))) {
        return in.get(0);
      }
    }
    return null;
  }

  private static boolean isAlone(Line line, DateMention date) {
    return date.start() - line.start() <= 4 && line.end() - date.end() <= 4;
  }

  /** The issue of a newspaper, or when an agency sent it out: (〇〇日報 2022年12月13日付 地域面). */
  private boolean isIssue(String text, Line line, DateMention date) {
    return line.end() - line.start() <= LONGEST_ISSUE
        && JapaneseChars.isOpening(text.charAt(line.start()))
        && JapaneseChars.isClosing(text.charAt(line.end() - 1))
        && reader
                .header()
                .start("ISSUE", text, BoundedSearch.afterSpaces(text, date.end(), line.end()))
            > 0;
  }

  /** Whether the line below tells of an event of the day above, as in a chronology. */
  private static boolean isBody(String text, List<Line> lines, int i) {
    return text.substring(lines.get(i).start(), lines.get(i).end()).indexOf('。') >= 0;
  }
}
