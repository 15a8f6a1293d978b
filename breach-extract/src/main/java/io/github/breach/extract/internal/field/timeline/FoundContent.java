package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.EventKind;
import java.util.EnumSet;
import java.util.Set;

/** Dates that are a part of what was found, and not the day of the finding. */
final class FoundContent {
  /** What leads up to a finding of the same day. */
  private static final Set<EventKind> INQUIRIES =
      EnumSet.of(EventKind.INVESTIGATION_STARTED, EventKind.INVESTIGATION_COMPLETED);

  private final Notice notice;
  private final WordLists phrases;
  private final Findings findings;
  private final ClauseLinks links;
  private final ClauseWording wording;
  private final Knowledge knowledge;

  FoundContent(
      Notice notice,
      WordLists phrases,
      ClauseLinks links,
      ClauseWording wording,
      Knowledge knowledge) {
    this.notice = notice;
    this.phrases = phrases;
    this.findings = new Findings(notice, phrases);
    this.links = links;
    this.wording = wording;
    this.knowledge = knowledge;
  }

  /**
   * Whether the date of a clause is such: a period (22時から5時までの間に…されていたことが判明), or a day tied to the
   * verb inside (8月20日に引き渡した箱に混ざっていたことが分かりました).
   */
  boolean holds(DatedClause clause) {
    if (clause.date().dateOrNull() == null || clause.bracketed()) {
      return false;
    }
    int end = clause.date().mention().end();
    String text = notice.text().text();
    boolean period = isPeriod(clause);
    boolean tied = isTied(clause);
    int stop = BoundedSearch.indexOf(text, '。', end, clause.end());
    int sentenceEnd = stop < 0 ? clause.end() : stop + 1;
    if (tied && !period && findings.areLedByReport(end, sentenceEnd)) {
      return false;
    }
    boolean state = wording.isSince(clause) && phrases.in("IN_STATE", text, end, sentenceEnd);
    return (period || tied || state) && sentenceEnd > end && findings.tellContent(end, sentenceEnd);
  }

  /** 9時5分に行った取消処理により、…削除できたことを確認: what was found to have worked. */
  boolean isOfStopping(DatedClause clause) {
    int end = links.contentEnd(clause);
    int from = clause.date().mention().end();
    return !clause.isPeriod()
        && end > from
        && notice.has(EventKindReader.TABLE, "CONTAINED", from, end)
        && !BoundedSearch.contains(notice.text().text(), "回収", from, end)
        && !notice.has(EventKindReader.TABLE, "OCCURRED", from, end);
  }

  /** 7月8日、記録の解析により、|6月3日から5日まで…取得されていたことを確認: the finding is of the day before the period. */
  boolean isFoundOn(DatedClause day, Set<EventKind> told, DatedClause found) {
    return found.sentence().isSame(day.sentence())
        && !day.bracketed()
        && !day.isPeriod()
        && INQUIRIES.containsAll(told)
        && links.contentEnd(found) >= 0
        && holds(found);
  }

  private boolean isPeriod(DatedClause clause) {
    String text = notice.text().text();
    int end = clause.date().mention().end();
    return clause.isPeriod()
        || text.startsWith("から発生", end)
        || text.startsWith("より発生", end)
        || text.startsWith("発生し", end);
  }

  /** 8月20日に引き渡した箱: what is told behind the date is of that day. */
  private boolean isTied(DatedClause clause) {
    if (knowledge.isSinceDetection(clause) || Period.lacksStart(clause.date().dateOrNull())) {
      return false; // 11月1日までに電話でお尋ねし、ほかにないことを確かめております
    }
    String text = notice.text().text();
    int end = clause.date().mention().end();
    boolean acts =
        text.startsWith("に", end) && !text.startsWith("に、", end) && !text.startsWith("には", end);
    return acts
        || text.startsWith("に、", end) && knowledge.isBeforeDetection(clause) // これに先立つ12月5日に、
        || knowledge.isDated() && phrases.start("DAY_PART", text, end) > 0
        || phrases.start("TIE", text, end) > 0;
  }
}
