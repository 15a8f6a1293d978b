package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DateInterval;
import io.github.breach.model.EventKind;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what the events of a notice's dated clauses are, each with regard to its neighbours. */
final class ClauseKinds {
  private static final int LONGEST_JOINER = 4;
  private static final List<String> JOINERS =
      List.of("、", "と", "及び", "および", "並びに", "ならびに", "・", "、及び", ",", "や");

  private static final List<String> DUMMY_VERBS =
      List.of("に行", "に実施", "に完了", "に終え", "に済", "付で行", "付けで行", "に開始");

  private final Notice notice;
  private final EventKindReader reader;

  ClauseKinds(Notice notice) {
    this.notice = notice;
    this.reader = new EventKindReader(notice);
  }

  /** A set of kinds for each clause, maybe empty. */
  List<Set<EventKind>> of(List<DatedClause> clauses) {
    List<Set<EventKind>> kinds = new ArrayList<>();
    boolean detected = false;
    for (DatedClause clause : clauses) {
      Set<EventKind> read = read(clause, detected);
      kinds.add(read);
      detected |= read.contains(EventKind.DETECTED);
    }
    for (int i = clauses.size() - 2; i >= 0; i--) {
      if (isJoined(clauses.get(i), clauses.get(i + 1))) {
        kinds.set(i, EnumSet.copyOf(orNone(kinds.get(i + 1))));
      } else if (kinds.get(i).isEmpty() && holds(clauses.get(i), clauses.get(i + 1))) {
        DatedClause inner = clauses.get(i + 1);
        int content = contentEnd(inner);
        kinds.set(i, reader.read(content, inner.end(), clauses.get(i).start(), false));
        kinds.set(i + 1, reader.read(inner.start(), content, inner.start(), false));
      }
    }
    return kinds;
  }

  private Set<EventKind> read(DatedClause clause, boolean detected) {
    if (CitedRelease.isAt(notice, clause.date().mention().end())) {
      return EnumSet.of(EventKind.PUBLISHED);
    }
    if (isWithinFinding(clause)) {
      return EnumSet.of(EventKind.OCCURRED);
    }
    int sentenceStart = clause.sentence().start();
    boolean known = detected || isToday(clause);
    Set<EventKind> kinds = reader.read(clause.start(), clause.end(), sentenceStart, known);
    if (kinds.isEmpty() && isDummyVerb(clause)) {
      kinds = reader.read(sentenceStart, clause.end(), sentenceStart, known);
    }
    return kinds.isEmpty() ? labelled(clause) : kinds;
  }

  /** What happens on the day of publication is after the detection, wherever it is told. */
  private boolean isToday(DatedClause clause) {
    StatedDate date = clause.date().dateOrNull();
    return date != null
        && notice.publishedOn().filter(p -> p.value().equals(date.value())).isPresent();
  }

  /** 委員会への速報を2月20日に行いました: what was done stands before the date. */
  private boolean isDummyVerb(DatedClause clause) {
    String text = notice.text().text();
    int end = clause.date().mention().end();
    for (String verb : DUMMY_VERBS) {
      if (text.startsWith(verb, end)) {
        return true;
      }
    }
    return false;
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
    boolean period =
        date.value() instanceof DateInterval interval
            && interval.start() != null
            && interval.end() != null;
    String text = notice.text().text();
    boolean tied = text.startsWith("に", end) && !text.startsWith("に、", end);
    int stop = BoundedSearch.indexOf(text, '。', end, clause.end());
    int sentenceEnd = stop < 0 ? clause.end() : stop + 1;
    return (period || tied) && sentenceEnd > end && reader.isContentOfFinding(end, sentenceEnd);
  }

  /** 発生日時:3月21日, or the date below such a label. */
  private Set<EventKind> labelled(DatedClause clause) {
    Sentence sentence = clause.sentence();
    int at = clause.date().mention().start();
    String label = notice.words(sentence.start(), Math.max(sentence.start(), at));
    NoticeSection section = sentence.section();
    if (label.isBlank() && !section.isLead()) {
      label = notice.words(section.start(), section.headingEnd());
    }
    boolean names = label.contains("日") || label.contains("時期") || label.contains("期間");
    if (!names || label.length() > 14) {
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

  /** 5月31日と6月1日の…: one predicate for both. */
  private boolean isJoined(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    return clause.sentence().equals(next.sentence())
        && to > from
        && to - from <= LONGEST_JOINER
        && JOINERS.contains(notice.words(from, to).strip());
  }

  /** Whether a clause's own predicate stands behind the next: 24日、[30日に出力していたこと]を確認し. */
  private boolean holds(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    if (!clause.sentence().equals(next.sentence()) || contentEnd(next) < 0) {
      return false;
    }
    return BoundedSearch.indexOf(notice.text().text(), '、', from + 1, to) < 0;
  }

  /** Where the content of a finding ends in a clause: behind its こと; -1 where there is none. */
  private int contentEnd(DatedClause clause) {
    String text = notice.text().text();
    for (String mark : List.of("ことを", "ことが", "旨の", "ものと")) {
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
