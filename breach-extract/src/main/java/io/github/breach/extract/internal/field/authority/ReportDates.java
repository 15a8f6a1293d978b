package io.github.breach.extract.internal.field.authority;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.internal.field.timeline.DatedClause;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds when something was reported to a body.
 *
 * <p>A date stands in brackets behind the body (個人情報保護委員会(9月8日)), behind it (には5月31日に速報、7月24日に確報),
 * before it (同月30日に警察へ相談) or at the head of the chronology entry that names it.
 */
final class ReportDates {
  private static final String EVENTS = "events";
  private static final String REPORT = "V_REPORT";
  private static final int LONGEST_PARTICLE = 16;

  private final Notice notice;

  /** The clauses of dates that open lines, which don't overlap, by start. */
  private final TreeMap<Integer, DatedClause> entries = new TreeMap<>();

  private final List<ResolvedDate> unbracketed = new ArrayList<>();
  private @Nullable Sentence sentenceOfUnbracketed;

  ReportDates(Notice notice, List<DatedClause> clauses) {
    this.notice = notice;
    for (DatedClause clause : clauses) {
      if (clause.opens() && clause.date().dateOrNull() != null) {
        entries.put(clause.start(), clause);
      }
    }
  }

  /**
   * The dates of reports to {@code body}, maybe none.
   *
   * @param next where the next body of the sentence starts, or the sentence's end
   */
  List<StatedDate> of(Sentence sentence, AuthorityMention body, int next) {
    List<StatedDate> behind = behind(body, next);
    if (!behind.isEmpty()) {
      return behind;
    }
    StatedDate before = before(sentence, body);
    if (before != null) {
      return List.of(before);
    }
    Map.Entry<Integer, DatedClause> entry = entries.floorEntry(body.start());
    StatedDate date = entry == null ? null : entry.getValue().date().dateOrNull();
    return date == null || body.start() >= entry.getValue().end() ? List.of() : List.of(date);
  }

  private List<StatedDate> behind(AuthorityMention body, int next) {
    List<StatedDate> dates = new ArrayList<>();
    OpenBrackets brackets = new OpenBrackets(notice.text().text(), body.end());
    for (ResolvedDate date : notice.datesIn(body.end(), next)) {
      StatedDate stated = date.dateOrNull();
      int at = date.mention().start();
      boolean bracketed = brackets.hold(at); // 個人情報保護委員会(9月8日)
      if (stated != null
          && (bracketed
              || isReported(date, next)
              || isBeside(body.end(), at)
              || isDone(body, date))) {
        dates.add(stated);
      }
    }
    return dates;
  }

  /** 警察署には7日、: only a particle stands between. */
  private boolean isBeside(int bodyEnd, int at) {
    if (at - bodyEnd > LONGEST_PARTICLE) {
      return false;
    }
    String between = notice.words(bodyEnd, at).strip();
    return List.of("には", "へは", "に", "へ", "に対し", "に対しては", "については", "にも", "へも", ":", "")
        .contains(between);
  }

  /** 委員会への速報を2月20日に行いました. */
  private boolean isDone(AuthorityMention body, ResolvedDate date) {
    String text = notice.text().text();
    int end = date.mention().end();
    boolean done =
        text.startsWith("に行", end) || text.startsWith("に実施", end) || text.startsWith("に完了", end);
    return done && notice.has(EVENTS, REPORT, body.end(), date.mention().start());
  }

  /** Whether a word for reporting follows the date before the next comma: 5月31日に速報、. */
  private boolean isReported(ResolvedDate date, int next) {
    int end = date.mention().end();
    int stop = end;
    while (stop < next && "、。,".indexOf(notice.text().charAt(stop)) < 0) {
      stop++;
    }
    return notice.has(EVENTS, REPORT, end, stop);
  }

  private @Nullable StatedDate before(Sentence sentence, AuthorityMention body) {
    List<ResolvedDate> dates = unbracketed(sentence);
    for (int i = dates.size() - 1; i >= 0; i--) {
      if (dates.get(i).mention().start() < body.start()) {
        return dates.get(i).dateOrNull();
      }
    }
    return null;
  }

  /** The days of a sentence that stand in no bracket; kept for the bodies of the same sentence. */
  private List<ResolvedDate> unbracketed(Sentence sentence) {
    if (sentenceOfUnbracketed == null || !sentence.isSame(sentenceOfUnbracketed)) {
      sentenceOfUnbracketed = sentence;
      unbracketed.clear();
      OpenBrackets brackets = new OpenBrackets(notice.text().text(), sentence.start());
      for (ResolvedDate date : notice.datesIn(sentence.start(), sentence.end())) {
        StatedDate stated = date.dateOrNull();
        boolean bracketed = brackets.hold(date.mention().start());
        if (stated != null && stated.precision().compareTo(DatePrecision.DAY) >= 0 && !bracketed) {
          unbracketed.add(date);
        }
      }
    }
    return unbracketed;
  }
}
