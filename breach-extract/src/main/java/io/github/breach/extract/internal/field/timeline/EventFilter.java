package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.Surfaces;
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

  /** What stands behind a date that is a state or an age: 9月26日時点, 2020年4月以降にやり取りした. */
  private static final Surfaces STATES =
      Surfaces.of(
          "時点", "の時点", "現在", "当時", "付けの", "分の", "分)", "生まれ", "日現在", "作成", "版", "に登録のあ", "に登録され",
          "以前に", "以降に", "以降の", "までに登録", "掲載", "更新", "追記", "改訂", "受付", "号");

  /** What stands behind the date of the notice itself. */
  private static final Surfaces ISSUED =
      Surfaces.of("発表\n", "公表\n", "提供\n", "掲載\n", "公開\n", "発表 ", "提供 ", "資料配布", "報道発表", "資料提供");

  /** What stands behind a period that says whose data is affected: の期間に入力された. */
  private static final Surfaces DATA_PERIODS =
      Surfaces.of(
          "の期間", "期間中", "に入力", "にご利用", "に利用", "に購入", "にご購入", "に注文", "にご注文", "に申", "にお申", "に登録",
          "にご登録", "に契約", "にご契約", "に応募", "に予約", "にご予約", "に資料請求", "に決済", "に参加", "に受診", "に来院", "に発送",
          "に提出", "に在籍", "に採用", "に取引", "にお取引", "にお支払", "に会員", "にご宿泊", "に宿泊", "にご乗車", "に乗車", "にご来店",
          "に来店", "にご来館", "に来館", "にご搭乗", "に搭乗", "に入会", "に退会", "に検針", "に診察", "に診療", "に入院", "に手術",
          "に受検", "に受験", "に卒業", "に入学", "に納品", "にお預", "にご応募", "にご参加", "に検査を受", "の間に入力", "の間に登録",
          "の間に申", "の間に購入", "の間にご", "の間にお");

  /** What customers do in such a period. */
  private static final Surfaces DATA_ACTS =
      Surfaces.of(
          "入力", "決済", "購入", "注文", "申込", "申し込", "応募", "予約", "資料請求", "ご利用", "利用された", "契約", "受診",
          "来院");

  /** What persons do at an office. */
  private static final Surfaces APPLIED =
      Surfaces.of(
          "届出", "届け出", "申請", "申込", "申し込", "転入", "転出", "転居", "受診", "来院", "来庁", "購入", "注文", "登録");

  /** What a period of exposure is said of. */
  private static final Surfaces EXPOSED =
      Surfaces.of(
          "状態", "表示され", "表示する", "配信され", "送信され", "送付され", "流出し", "漏え", "検索し", "撮影し", "持ち出", "閲覧し",
          "複写し", "ダウンロード", "閲覧でき", "閲覧可能", "見られ", "見える", "見えて");

  private static final Surfaces COUNTED =
      Surfaces.of("名の患", "名のお", "名の会", "名の利", "名の生", "名の学", "名の方", "人の患", "人のお", "人の方", "名様の");

  private static final int LONGEST_MODIFIER = 80;
  private static final int LONGEST_STATE = 120;
  private static final int LONGEST_NAME = 24;

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
    if (STATES.startAt(notice.text().text(), end) > 0) {
      return true;
    }
    if (isBackground(clause, date) || isDateline(clause, date)) {
      return true;
    }
    boolean interval = date.value() instanceof DateInterval;
    if (interval && isRowOfData(clause)) {
      return true;
    }
    if (interval && isDataPeriod(notice, clause.date())) {
      return true;
    }
    return date.precision() == DatePrecision.YEAR && !interval;
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
    if (follows(text, "の", end, limit) && phrases.is("RELATIVE_WEEK", text, start, end)) {
      return true;
    }
    if (phrases.start("HELD", text, end, limit) > 0
        && !phrases.in("MEETING", text, end, Math.min(limit, end + LONGEST_NAME))) {
      return true; // 11月20日に開催した「親子教室」の申込者
    }
    boolean open = ends(text, start, end, "以前", "以降", "以後");
    if (open && end < limit && "にのも".indexOf(text.charAt(end)) >= 0) {
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
    boolean until = ends(text, start, end, "まで", "までに") || follows(text, "まで", end, limit);
    int told = Math.max(end, Math.min(clause.end(), end + LONGEST_STATE));
    boolean unharmed =
        BoundedSearch.contains(text, "影響はありません", end, told)
            || BoundedSearch.contains(text, "影響はございません", end, told);
    return unharmed && !clause.opens()
        || until && phrases.in("RECEIVED", text, end, told)
        || phrases.in("DELAY", text, end, told);
  }

  /** 8月中に変更の届出をされた4名の方: a month that only tells who is meant. */
  private static boolean isOfApplicants(String text, int end, int limit) {
    int at = text.startsWith("中に", end) ? end + 2 : end;
    if (at == end && !(text.startsWith("に", end) && text.charAt(end - 1) == '中')) {
      return false;
    }
    int stop = BoundedSearch.indexOf(text, '、', at, limit);
    return APPLIED.isIn(text, at, stop < 0 ? limit : stop);
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
    if (today != null
        && today.equals(told)
        && ISSUED.startAt(notice.text().text(), clause.date().mention().end()) > 0) {
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

  /** 4月1日から3月31日までに…手術を受けられた447名の患者さま: the period only tells which. */
  private static boolean isOfCounted(String text, int end) {
    boolean within = text.startsWith("に", end) || text.startsWith("に", end - 1);
    int limit = within ? Math.min(text.length(), end + LONGEST_MODIFIER) : end;
    for (int i = end; i < limit && "。、\n".indexOf(text.charAt(i)) < 0; i++) {
      int counted = COUNTED.startAt(text, i);
      if (counted > 0 && JapaneseChars.isDigit(text.charAt(i - 1))) {
        return !EXPOSED.isIn(text, end, i);
      }
    }
    return false;
  }

  /** Whether a date is a period that tells whose data is affected: …の期間に入力された. */
  static boolean isDataPeriod(Notice notice, ResolvedDate resolved) {
    StatedDate stated = resolved.dateOrNull();
    if (stated != null && !(stated.value() instanceof DateInterval)) {
      return false; // 翌19日に登録メールアドレスへ
    }
    DateMention date = resolved.mention();
    String text = notice.text().text();
    if (DATA_PERIODS.startAt(text, date.end()) > 0) {
      return true;
    }
    if (isOfCounted(text, date.end())) {
      return true;
    }
    boolean period = text.startsWith("期間", date.end() - 2) || text.startsWith("間", date.end() - 1);
    int limit = Math.min(notice.end(), date.end() + LONGEST_MODIFIER);
    int stop = BoundedSearch.indexOf(text, '。', date.end(), limit);
    int end = stop < 0 ? limit : stop;
    if (!period || end <= date.end()) {
      return false;
    }
    // …までの間、それまでに入力された回答が見られる状態でした
    return !EXPOSED.isIn(text, date.end(), end) && DATA_ACTS.isIn(text, date.end(), end);
  }
}
