package io.github.breach.extract.internal.field.authority;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.internal.field.timeline.DatedClause;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.List;
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

  private final Notice notice;
  private final List<DatedClause> clauses;

  ReportDates(Notice notice, List<DatedClause> clauses) {
    this.notice = notice;
    this.clauses = clauses;
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
    for (DatedClause clause : clauses) {
      StatedDate date = clause.date().dateOrNull();
      if (date != null
          && clause.opens()
          && clause.start() <= body.start()
          && body.start() < clause.end()) {
        return List.of(date);
      }
    }
    return List.of();
  }

  private List<StatedDate> behind(AuthorityMention body, int next) {
    List<StatedDate> dates = new ArrayList<>();
    for (ResolvedDate date : notice.datesIn(body.end(), next)) {
      StatedDate stated = date.dateOrNull();
      int at = date.mention().start();
      boolean bracketed = isInBracketBehind(body.end(), at);
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

  /** Whether only one bracket, still open, stands between a body and a date. */
  private boolean isInBracketBehind(int bodyEnd, int at) {
    int depth = 0;
    for (int i = bodyEnd; i < at; i++) {
      char c = notice.text().charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return depth > 0;
  }

  /** 警察署には7日、: only a particle stands between. */
  private boolean isBeside(int bodyEnd, int at) {
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
    StatedDate last = null;
    for (ResolvedDate date : notice.datesIn(sentence.start(), body.start())) {
      StatedDate stated = date.dateOrNull();
      boolean bracketed = isInBracketBehind(sentence.start(), date.mention().start());
      boolean precise = stated != null && stated.precision().compareTo(DatePrecision.DAY) >= 0;
      if (precise && !bracketed) {
        last = stated;
      }
    }
    return last;
  }
}
