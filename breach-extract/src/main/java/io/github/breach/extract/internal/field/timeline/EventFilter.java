package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;

/** Tells dates of events from dates of data, of documents and of periods. */
final class EventFilter {

  /** What stands behind a date that is a state or an age: 9月26日時点, 2020年4月以降にやり取りした. */
  private static final Surfaces STATES =
      Surfaces.of(
          "時点", "現在", "当時", "付けの", "分の", "分)", "生まれ", "日現在", "作成", "版", "に登録のあ", "に登録され", "以前に",
          "以降に", "以降の", "までに登録", "掲載", "更新", "追記", "改訂", "受付", "号");

  /** What stands behind a period that says whose data is affected: の期間に入力された. */
  private static final Surfaces DATA_PERIODS =
      Surfaces.of(
          "の期間", "期間中", "に入力", "にご利用", "に利用", "に購入", "にご購入", "に注文", "にご注文", "に申", "にお申", "に登録",
          "にご登録", "に契約", "にご契約", "に応募", "に予約", "にご予約", "に資料請求", "に決済", "に参加", "に受診", "に来院", "に発送",
          "に提出", "に在籍", "に採用", "に取引", "にお取引", "にお支払", "に会員", "の間に入力", "の間に登録", "の間に申", "の間に購入",
          "の間にご", "の間にお");

  /** What customers do in such a period. */
  private static final Surfaces DATA_ACTS =
      Surfaces.of(
          "入力", "決済", "購入", "注文", "申込", "申し込", "応募", "予約", "資料請求", "ご利用", "利用された", "契約", "受診",
          "来院");

  private static final int LONGEST_MODIFIER = 60;

  private final Notice notice;

  EventFilter(Notice notice) {
    this.notice = notice;
  }

  boolean rejects(DatedClause clause, StatedDate date) {
    Range title = notice.titleOrNull();
    int at = clause.date().mention().start();
    if (title != null && at >= title.start() && at < title.end()) {
      return true;
    }
    int end = clause.date().mention().end();
    if (STATES.startAt(notice.text().text(), end) > 0) {
      return true;
    }
    boolean interval = date.value() instanceof DateInterval;
    if (interval && isDataPeriod(notice, clause.date().mention())) {
      return true;
    }
    if (date.precision() == DatePrecision.YEAR) {
      return !interval;
    }
    return clause.sentence().section().is(SectionKind.AFFECTED_INFORMATION)
        && !clause.opens()
        && !tellsFinding(clause);
  }

  private boolean tellsFinding(DatedClause clause) {
    return notice.has(EventKindReader.TABLE, "FOUND", clause.start(), clause.end())
        || notice.has(EventKindReader.TABLE, "DETECTED", clause.start(), clause.end())
        || notice.has(EventKindReader.TABLE, "CONTAINED", clause.start(), clause.end())
        || notice.has(EventKindReader.TABLE, "OCCURRED", clause.start(), clause.end());
  }

  /** Whether a date is a period that tells whose data is affected: …の期間に入力された. */
  static boolean isDataPeriod(Notice notice, DateMention date) {
    String text = notice.text().text();
    if (DATA_PERIODS.startAt(text, date.end()) > 0) {
      return true;
    }
    boolean period = text.startsWith("期間", date.end() - 2) || text.startsWith("間", date.end() - 1);
    int limit = Math.min(notice.end(), date.end() + LONGEST_MODIFIER);
    int stop = BoundedSearch.indexOf(text, '。', date.end(), limit);
    int end = stop < 0 ? limit : stop;
    if (!period || end <= date.end()) {
      return false;
    }
    return DATA_ACTS.isIn(text, date.end(), end);
  }
}
