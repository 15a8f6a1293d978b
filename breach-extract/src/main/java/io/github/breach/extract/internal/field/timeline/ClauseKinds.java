package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.authority.Authorities;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DateInterval;
import io.github.breach.model.EventKind;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the events of a notice's dated clauses are, each with regard to its neighbours. */
final class ClauseKinds {
  /** How far before its date a cleft stands: 誤りがありましたのは、. */
  private static final int CLEFT_REACH = 48;

  /** What takes a moment, so that a period beside it is the period of what was found. */
  private static final Set<EventKind> FINDINGS =
      EnumSet.of(EventKind.DETECTED, EventKind.LEAK_ASCERTAINED);

  /** What leads up to a finding of the same day. */
  private static final Set<EventKind> INQUIRIES =
      EnumSet.of(EventKind.INVESTIGATION_STARTED, EventKind.INVESTIGATION_COMPLETED);

  private static final Surfaces DUMMY_VERBS =
      Surfaces.of(
          "に行", "に実施", "に完了", "に終え", "に済", "付で行", "付けで行", "に開始", "を予定", "の予定", "に予定", "に受け取", "に受領",
          "に提出", "を見込", "の見込");

  /** Who got something that day, and no dummy verb: 2月2日に受け取った人から電話があった. */
  private static final Surfaces RECIPIENTS =
      Surfaces.of("に受け取った人", "に受け取った方", "に受け取られた", "に受け取ったお客", "に受け取った会員", "に受け取った保護者", "に受け取った住民");

  private static final Surfaces SINCE = Surfaces.of("から", "より");

  /** What ties a day to the verb inside: 3日及び9日の2回にわたり、…していた. */
  private static final Surfaces TIES =
      Surfaces.of("の2回", "の2度", "の3回", "の両日", "の複数回", "にわたり", "にわたって");

  private final Notice notice;
  private final EventKindReader reader;
  private final WordLists phrases;
  private final Authorities authorities;
  private final ClauseLabels labels;
  private final ClauseLinks links;
  private @Nullable StatedDate detection;

  /** Whether the detection is known from an announcement only: …が判明したと発表した. */
  private boolean announced;

  ClauseKinds(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
    this.reader = new EventKindReader(notice, phrases);
    this.authorities = Authorities.of(notice);
    this.labels = new ClauseLabels(notice);
    this.links = new ClauseLinks(notice);
  }

  /** A set of kinds for each clause, maybe empty. */
  List<Set<EventKind>> of(List<DatedClause> clauses) {
    List<Set<EventKind>> kinds = new ArrayList<>();
    boolean detected = false;
    for (DatedClause clause : clauses) {
      Set<EventKind> read = read(clause, detected);
      if (isAsAbove(clause) && !kinds.isEmpty()) {
        read = EnumSet.copyOf(orNone(kinds.get(kinds.size() - 1)));
      }
      kinds.add(read);
      if (read.contains(EventKind.DETECTED) && !detected) {
        detected = true;
        detection = clause.date().dateOrNull();
        announced = read.contains(EventKind.PUBLISHED);
      }
      int last = kinds.size() - 1;
      if (last > 0 && isFoundOn(clauses.get(last - 1), kinds.get(last - 1), clause)) {
        kinds.get(last - 1).add(detected ? EventKind.LEAK_ASCERTAINED : EventKind.DETECTED);
        detection = detected ? detection : clauses.get(last - 1).date().dateOrNull();
        detected = true;
      }
    }
    for (int i = clauses.size() - 2; i >= 0; i--) {
      if (links.isJoined(clauses.get(i), clauses.get(i + 1))
          || kinds.get(i).isEmpty() && links.sharesPredicate(clauses.get(i), clauses.get(i + 1))) {
        kinds.set(i, EnumSet.copyOf(orNone(kinds.get(i + 1))));
      } else if (kinds.get(i).isEmpty()
          && kinds.get(i + 1).contains(EventKind.PUBLISHED)
          && links.isAnnounced(clauses.get(i), clauses.get(i + 1))) {
        DatedClause inner = clauses.get(i + 1);
        int content = links.saidEnd(inner);
        kinds.set(i, EnumSet.of(EventKind.PUBLISHED));
        kinds.set(i + 1, reader.read(inner.start(), content, inner.start(), false));
      } else if (kinds.get(i).isEmpty() && links.holds(clauses.get(i), clauses.get(i + 1))) {
        DatedClause inner = clauses.get(i + 1);
        int content = links.contentEnd(inner);
        kinds.set(i, reader.read(content, inner.end(), clauses.get(i).start(), false));
        kinds.set(i + 1, reader.read(inner.start(), content, inner.start(), false));
      } else if (kinds.get(i).isEmpty() && links.isSubject(clauses.get(i), clauses.get(i + 1))) {
        Set<EventKind> outer = EnumSet.copyOf(orNone(kinds.get(i + 1)));
        outer.remove(EventKind.OCCURRED);
        kinds.set(i, outer.isEmpty() ? EnumSet.of(EventKind.DETECTED) : outer);
        kinds.set(i + 1, EnumSet.of(EventKind.OCCURRED));
      }
    }
    return kinds;
  }

  private Set<EventKind> read(DatedClause clause, boolean detected) {
    int at = clause.date().mention().start();
    if (CitedRelease.isAt(notice, clause.date().mention().end(), phrases)
            && !authorities.areToldOn(notice, clause.sentence().start(), at)
        || WrittenDates.isOfEdition(notice.text().text(), clause.date().mention().start())) {
      return EnumSet.of(EventKind.PUBLISHED);
    }
    if (isWithinFinding(clause)) {
      return isOfStopping(clause)
          ? EnumSet.of(EventKind.CONTAINED)
          : EnumSet.of(EventKind.OCCURRED);
    }
    int sentenceStart = clause.sentence().start();
    boolean known = detected && !isBeforeDetection(clause) || isToday(clause) || isAhead(clause);
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    if (isDummyVerb(clause)) {
      int end = Math.min(clause.end(), clause.sentence().end());
      kinds = reader.read(sentenceStart, end, sentenceStart, known);
      if (kinds.contains(EventKind.INVESTIGATION_COMPLETED)) {
        kinds.remove(EventKind.OCCURRED); // 持ち出しについて、報告書を7月29日に受け取りました
      }
      if (kinds.isEmpty() && isResumption(clause)) {
        kinds = EnumSet.of(EventKind.RECOVERED);
      }
    }
    if (kinds.isEmpty()) {
      kinds = reader.read(clause.start(), clause.end(), sentenceStart, known);
    }
    if (known && isAfterDetection(clause) && kinds.contains(EventKind.CONTAINED)) {
      kinds.remove(EventKind.OCCURRED); // 遠隔操作で端末をロックし
    }
    int open = clause.date().mention().end();
    boolean bracket = open < clause.end() && notice.text().charAt(open) == '(';
    if (kinds.isEmpty() && bracket && !clause.bracketed()) {
      int close = BoundedSearch.indexOf(notice.text().text(), ')', open, clause.end());
      if (close > open && clause.end() - close <= 2) {
        kinds = reader.read(open + 1, close, open + 1, known); // 7時58分(サイトを閉鎖)
      }
    }
    if (kinds.isEmpty() && isCleft(clause)) {
      kinds = EnumSet.of(EventKind.OCCURRED);
    }
    if (kinds.isEmpty() && isAhead(clause) && isResumption(clause)) {
      kinds = EnumSet.of(EventKind.RECOVERED);
    }
    if (kinds.contains(EventKind.OCCURRED) && kinds.contains(EventKind.PUBLISHED) && !known) {
      kinds.remove(EventKind.PUBLISHED); // 日程をお知らせした際、一覧を配信してしまい
    }
    if (kinds.contains(EventKind.INVESTIGATION_COMPLETED) && resultFollows(clause)) {
      kinds.add(EventKind.LEAK_ASCERTAINED);
    }
    if (kinds.isEmpty()
        && clause.sentence().section().is(SectionKind.SERVICE_STATUS)
        && isAhead(clause)) {
      kinds = EnumSet.of(EventKind.RECOVERED);
    }
    if (isSince(clause) && inquires(clause)) {
      kinds.add(EventKind.INVESTIGATION_STARTED);
    }
    if (isArrest(clause)) {
      kinds.remove(EventKind.OCCURRED);
    }
    if (kinds.isEmpty() && clause.isPeriod() && tellsState(clause)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    if (clause.isPeriod() && FINDINGS.containsAll(kinds) && !kinds.isEmpty()) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    return kinds.isEmpty() ? labels.read(clause) : kinds;
  }

  /** 7月8日、記録の解析により、|6月3日から5日まで…取得されていたことを確認: the finding is of the day before the period. */
  private boolean isFoundOn(DatedClause day, Set<EventKind> told, DatedClause found) {
    return found.sentence().isSame(day.sentence())
        && !day.bracketed()
        && !day.isPeriod()
        && INQUIRIES.containsAll(told)
        && links.contentEnd(found) >= 0
        && isWithinFinding(found);
  }

  /** 本日、元従業員が名簿を持ち出したとして逮捕されました: the deed is older. */
  private boolean isArrest(DatedClause clause) {
    return phrases.in("ARRESTED", notice.text().text(), clause.start(), clause.end());
  }

  /** 翌23日から, 同日より. */
  private boolean isSince(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    int end = clause.date().mention().end();
    return date != null
            && date.value() instanceof DateInterval interval
            && interval.start() != null
            && interval.end() == null
        || SINCE.startAt(notice.text().text(), end) > 0;
  }

  /** 全店の一斉点検を行い: the inquiry of a day from which it went on. */
  private boolean inquires(DatedClause clause) {
    int from = clause.date().mention().end();
    int stop = BoundedSearch.indexOf(notice.text().text(), '。', from, clause.end());
    return phrases.in("INQUIRES", notice.text().text(), from, stop < 0 ? clause.end() : stop);
  }

  /** 9時5分に行った取消処理により、…削除できたことを確認: what was found to have worked. */
  private boolean isOfStopping(DatedClause clause) {
    int end = links.contentEnd(clause);
    int from = clause.date().mention().end();
    return !clause.isPeriod()
        && end > from
        && notice.has(EventKindReader.TABLE, "CONTAINED", from, end)
        && !BoundedSearch.contains(notice.text().text(), "回収", from, end)
        && !notice.has(EventKindReader.TABLE, "OCCURRED", from, end);
  }

  /** 13時50分から15時08分まで、外部から操作できる状態にありました. */
  private boolean tellsState(DatedClause clause) {
    return phrases.in("IN_STATE", notice.text().text(), clause.start(), clause.end());
  }

  /** 同上(確報): the same as on the line above. */
  private boolean isAsAbove(DatedClause clause) {
    String text = notice.text().text();
    int at = clause.date().mention().end();
    while (at < clause.end() && " :、".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return clause.opens() && at < clause.end() && phrases.start("AS_ABOVE", text, at) > 0;
  }

  /** 誤りがありましたのは、六月十三日の…: what stands before the date tells that it happened then. */
  private boolean isCleft(DatedClause clause) {
    String text = notice.text().text();
    int date = clause.date().mention().start();
    return phrases.in("CLEFT", text, Math.max(clause.sentence().start(), date - CLEFT_REACH), date);
  }

  /** 公開は3月10日を予定しています: a plan for something to go on. */
  boolean isResumption(DatedClause clause) {
    int end = Math.min(clause.end(), clause.sentence().end());
    String text = notice.text().text();
    return phrases.in("PLANNED", text, clause.date().mention().end(), end)
        && phrases.in("RESUMES", text, clause.sentence().start(), end);
  }

  /** 17日に公表した。|16日に担当者が…送信した: what an article tells after the announcement may be older. */
  private boolean isBeforeDetection(DatedClause clause) {
    LocalDate found = detectionDay();
    LocalDate day = clause.dayOrNull();
    return announced && found != null && day != null && day.isBefore(found);
  }

  private boolean isAfterDetection(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    LocalDate found = detectionDay();
    LocalDate day = clause.dayOrNull();
    return date != null
        && detection != null
        && found != null
        && day != null
        && (day.isAfter(found) || TimesOfDay.isBefore(detection, date));
  }

  private @Nullable LocalDate detectionDay() {
    return detection == null ? null : detection.value().earliestDay().orElse(null);
  }

  /** Whether the day lies after the notice's own: what is told of it is planned. */
  private boolean isAhead(DatedClause clause) {
    LocalDate day = clause.dayOrNull();
    LocalDate published = notice.publishedOn().flatMap(d -> d.value().latestDay()).orElse(null);
    return day != null && published != null && day.isAfter(published);
  }

  /** 調査が完了いたしました。その結果、…可能性があることを確認いたしました。 */
  private boolean resultFollows(DatedClause clause) {
    int next = clause.sentence().index() + 1;
    if (clause.end() < clause.sentence().end() || next >= notice.sentences().size()) {
      return false;
    }
    Sentence result = notice.sentences().get(next);
    String text = notice.text().text();
    boolean opens =
        text.startsWith("その結果", result.start())
            || text.startsWith("調査の結果", result.start())
            || text.startsWith("この結果", result.start());
    return opens && notice.has(EventKindReader.TABLE, "LEAK", result.start(), result.end());
  }

  /** What happens on the day of publication is after the detection, wherever it is told. */
  private boolean isToday(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null
        && notice
            .publishedOn()
            .flatMap(p -> p.value().earliestDay())
            .filter(p -> date.value().earliestDay().filter(p::equals).isPresent())
            .isPresent();
  }

  /** 委員会への速報を2月20日に行いました: what was done stands before the date. */
  private boolean isDummyVerb(DatedClause clause) {
    int end = clause.date().mention().end();
    return DUMMY_VERBS.startAt(notice.text().text(), end) > 0
        && RECIPIENTS.startAt(notice.text().text(), end) == 0;
  }

  /**
   * Whether the date is a part of what was found, and not the day of the finding: a period
   * (22時から5時までの間に…されていたことが判明), or a day tied to the verb inside (8月20日に引き渡した箱に混ざっていたことが分かりました).
   */
  private boolean isWithinFinding(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    if (date == null || clause.bracketed()) {
      return false;
    }
    int end = clause.date().mention().end();
    String text = notice.text().text();
    boolean since = text.startsWith("から発生", end) || text.startsWith("より発生", end);
    boolean period = since || text.startsWith("発生し", end) || clause.isPeriod();
    LocalDate day = clause.dayOrNull();
    LocalDate found = detectionDay();
    boolean later = found != null && day != null && !day.isBefore(found);
    boolean acts =
        text.startsWith("に", end) && !text.startsWith("に、", end) && !text.startsWith("には", end);
    boolean tied = (acts || TIES.startAt(text, end) > 0) && !later;
    int stop = BoundedSearch.indexOf(text, '。', end, clause.end());
    int sentenceEnd = stop < 0 ? clause.end() : stop + 1;
    if (tied && !period && reader.isLedByReport(end, sentenceEnd)) {
      return false;
    }
    boolean state = isSince(clause) && phrases.in("IN_STATE", text, end, sentenceEnd);
    return (period || tied || state)
        && sentenceEnd > end
        && reader.isContentOfFinding(end, sentenceEnd);
  }

  private static Set<EventKind> orNone(Set<EventKind> kinds) {
    return kinds.isEmpty() ? EnumSet.noneOf(EventKind.class) : kinds;
  }
}
