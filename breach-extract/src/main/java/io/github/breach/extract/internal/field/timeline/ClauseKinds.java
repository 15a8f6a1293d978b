package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
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
  private static final int LONGEST_JOINER = 4;
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_SHARE = 40;
  private static final List<String> JOINERS =
      List.of("、", "と", "及び", "および", "並びに", "ならびに", "・", "、及び", ",", "や");

  /** What takes a moment, so that a period beside it is the period of what was found. */
  private static final Set<EventKind> FINDINGS =
      EnumSet.of(EventKind.DETECTED, EventKind.LEAK_ASCERTAINED);

  private static final Surfaces CONTENT = Surfaces.of("ことに", "ことを", "ことが");
  private static final String[] CONTENT_ENDS = {"ことを", "ことが", "旨の", "ものと"};

  private static final Surfaces DUMMY_VERBS =
      Surfaces.of(
          "に行", "に実施", "に完了", "に終え", "に済", "付で行", "付けで行", "に開始", "を予定", "の予定", "に予定", "に受け取", "に受領",
          "に提出", "を見込", "の見込");

  private static final Set<SectionKind> TOLD =
      EnumSet.of(SectionKind.OVERVIEW, SectionKind.CHRONOLOGY);

  private final Notice notice;
  private final EventKindReader reader;
  private final WordLists phrases;
  private @Nullable StatedDate detection;

  ClauseKinds(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
    this.reader = new EventKindReader(notice, phrases);
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
      }
    }
    for (int i = clauses.size() - 2; i >= 0; i--) {
      if (isJoined(clauses.get(i), clauses.get(i + 1))
          || kinds.get(i).isEmpty() && sharesPredicate(clauses.get(i), clauses.get(i + 1))) {
        kinds.set(i, EnumSet.copyOf(orNone(kinds.get(i + 1))));
      } else if (kinds.get(i).isEmpty() && holds(clauses.get(i), clauses.get(i + 1))) {
        DatedClause inner = clauses.get(i + 1);
        int content = contentEnd(inner);
        kinds.set(i, reader.read(content, inner.end(), clauses.get(i).start(), false));
        kinds.set(i + 1, reader.read(inner.start(), content, inner.start(), false));
      } else if (kinds.get(i).isEmpty() && isSubject(clauses.get(i), clauses.get(i + 1))) {
        kinds.set(i, EnumSet.copyOf(orNone(kinds.get(i + 1))));
        kinds.set(i + 1, EnumSet.of(EventKind.OCCURRED));
      }
    }
    return kinds;
  }

  private Set<EventKind> read(DatedClause clause, boolean detected) {
    if (CitedRelease.isAt(notice, clause.date().mention().end(), phrases)
        || WrittenDates.isOfEdition(notice.text().text(), clause.date().mention().start())) {
      return EnumSet.of(EventKind.PUBLISHED);
    }
    if (isWithinFinding(clause)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    int sentenceStart = clause.sentence().start();
    boolean known = detected || isToday(clause) || isAhead(clause);
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
    if (isArrest(clause)) {
      kinds.remove(EventKind.OCCURRED);
    }
    if (kinds.isEmpty() && isPeriod(clause) && tellsState(clause)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    if (isPeriod(clause) && FINDINGS.containsAll(kinds) && !kinds.isEmpty()) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    return kinds.isEmpty() ? labelled(clause) : kinds;
  }

  /** 本日、元従業員が名簿を持ち出したとして逮捕されました: the deed is older. */
  private boolean isArrest(DatedClause clause) {
    return phrases.in("ARRESTED", notice.text().text(), clause.start(), clause.end());
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

  /** 10月5日の朝、事務局員が、|前夜から届いていることに気付き: the first date's clause has no verb of its own. */
  private boolean isSubject(DatedClause clause, DatedClause next) {
    String text = notice.text().text();
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    boolean subject =
        BoundedSearch.endsWith(text, "が、", from, to)
            || BoundedSearch.endsWith(text, "は、", from, to)
            || BoundedSearch.endsWith(text, "が", from, to);
    int end = Math.min(next.end(), next.sentence().end());
    return subject
        && clause.sentence().isSame(next.sentence())
        && CONTENT.isIn(text, next.date().mention().end(), end);
  }

  /** 誤りがありましたのは、六月十三日の…: what stands before the date tells that it happened then. */
  private boolean isCleft(DatedClause clause) {
    String text = notice.text().text();
    return phrases.in("CLEFT", text, clause.sentence().start(), clause.date().mention().start());
  }

  /** 公開は3月10日を予定しています: a plan for something to go on. */
  private boolean isResumption(DatedClause clause) {
    int end = Math.min(clause.end(), clause.sentence().end());
    String text = notice.text().text();
    return phrases.in("PLANNED", text, clause.date().mention().end(), end)
        && phrases.in("RESUMES", text, clause.sentence().start(), end);
  }

  private boolean isAfterDetection(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    LocalDate found = detectionDay();
    LocalDate day = dayOf(clause);
    return date != null
        && detection != null
        && found != null
        && day != null
        && (day.isAfter(found) || TimesOfDay.isBefore(detection, date));
  }

  private @Nullable LocalDate detectionDay() {
    return detection == null ? null : detection.value().earliestDay().orElse(null);
  }

  private static @Nullable LocalDate dayOf(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date == null ? null : date.value().earliestDay().orElse(null);
  }

  /** Whether the day lies after the notice's own: what is told of it is planned. */
  private boolean isAhead(DatedClause clause) {
    LocalDate day = dayOf(clause);
    LocalDate published = notice.publishedOn().flatMap(d -> d.value().latestDay()).orElse(null);
    return day != null && published != null && day.isAfter(published);
  }

  private static boolean isPeriod(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null
        && date.value() instanceof DateInterval interval
        && interval.start() != null
        && interval.end() != null;
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
    return DUMMY_VERBS.startAt(notice.text().text(), clause.date().mention().end()) > 0;
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
    boolean period = since || text.startsWith("発生し", end) || isPeriod(clause);
    LocalDate day = dayOf(clause);
    LocalDate found = detectionDay();
    boolean later = found != null && day != null && !day.isBefore(found);
    boolean tied = text.startsWith("に", end) && !text.startsWith("に、", end) && !later;
    int stop = BoundedSearch.indexOf(text, '。', end, clause.end());
    int sentenceEnd = stop < 0 ? clause.end() : stop + 1;
    return (period || tied) && sentenceEnd > end && reader.isContentOfFinding(end, sentenceEnd);
  }

  /** 発生日時:3月21日, or the date below such a label. */
  private Set<EventKind> labelled(DatedClause clause) {
    Sentence sentence = clause.sentence();
    int at = Math.max(sentence.start(), clause.date().mention().start());
    if (at - sentence.start() > 2 * LONGEST_LABEL) {
      return EnumSet.noneOf(EventKind.class);
    }
    String label = notice.words(sentence.start(), at);
    NoticeSection section = sentence.section();
    if (label.isBlank()) {
      label = labelAbove(sentence);
    }
    if (label.isBlank() && !section.isLead()) {
      label = notice.words(section.start(), section.headingEnd());
    }
    if (isPeriod(clause) && label.contains("期間") && isOfExposure(label)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    if (isBareLabel(label) && section.isAny(TOLD)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    boolean names = label.contains("日") || label.contains("時期") || label.contains("期間");
    if (!names || label.length() > LONGEST_LABEL) {
      return EnumSet.noneOf(EventKind.class);
    }
    if (label.contains("判明")
        || label.contains("発覚")
        || label.contains("認知")
        || label.contains("把握")) {
      return EnumSet.of(EventKind.DETECTED);
    }
    boolean origin = label.contains("発生") || label.contains("紛失");
    return origin ? EnumSet.of(EventKind.OCCURRED) : EnumSet.noneOf(EventKind.class);
  }

  /** A short line right above: 公開していた期間; none where it is a sentence. */
  private String labelAbove(Sentence sentence) {
    if (sentence.index() == 0) {
      return "";
    }
    Sentence above = notice.sentences().get(sentence.index() - 1);
    boolean label =
        above.line() == sentence.line() - 1
            && above.length() <= LONGEST_LABEL
            && above.section().index() == sentence.section().index()
            && notice.text().charAt(above.end() - 1) != '。';
    return label ? notice.words(above) : "";
  }

  /** 日時:2019年12月4日, 期間 5月9日~5月12日, where the notice tells what happened. */
  private static boolean isBareLabel(String label) {
    String bare = label.strip();
    if (bare.endsWith(":")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare.equals("日時") || bare.equals("期間") || bare.equals("いつ");
  }

  /** 公開していた期間, 閲覧可能期間: not 対象期間, which may be one of purchases. */
  private static boolean isOfExposure(String label) {
    return label.contains("公開")
        || label.contains("閲覧")
        || label.contains("表示")
        || label.contains("掲載")
        || label.contains("状態")
        || label.contains("発生")
        || label.contains("見え");
  }

  /** 5月31日と6月1日の…: one predicate for both. */
  private boolean isJoined(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    return clause.sentence().isSame(next.sentence())
        && to > from
        && to - from <= LONGEST_JOINER
        && JOINERS.contains(notice.words(from, to).strip());
  }

  /** 213名の方には3月15日に、|その他の方には17日にメールをお送りしました: the verb of the second serves both. */
  private boolean sharesPredicate(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    if (!clause.sentence().isSame(next.sentence())
        || to - from > LONGEST_SHARE
        || !notice.text().text().startsWith("に、", from)) {
      return false;
    }
    for (TermMention term : notice.termsIn(EventKindReader.TABLE, from, to)) {
      if (!term.key().startsWith("N_")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause's own predicate stands behind the next: 24日、[30日に出力していたこと]を確認し. */
  private boolean holds(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    if (!clause.sentence().isSame(next.sentence()) || contentEnd(next) < 0) {
      return false;
    }
    return BoundedSearch.indexOf(notice.text().text(), '、', from + 1, to) < 0;
  }

  /** Where the content of a finding ends in a clause: behind its こと; -1 where there is none. */
  private int contentEnd(DatedClause clause) {
    String text = notice.text().text();
    for (String mark : CONTENT_ENDS) {
      int at = BoundedSearch.indexOf(text, mark, clause.date().mention().end(), clause.end());
      if (at >= 0 && at + mark.length() < clause.end()) {
        return at + mark.length() - 1;
      }
    }
    return -1;
  }

  private static Set<EventKind> orNone(Set<EventKind> kinds) {
    return kinds.isEmpty() ? EnumSet.noneOf(EventKind.class) : kinds;
  }
}
