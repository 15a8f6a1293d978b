package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import java.util.List;

/** Tells how a dated clause goes on in the next of its sentence. */
final class ClauseLinks {
  private static final int LONGEST_JOINER = 4;
  private static final int LONGEST_SHARE = 40;
  private static final List<String> JOINERS =
      List.of("、", "と", "及び", "および", "並びに", "ならびに", "・", "、及び", ",", "や");

  private static final String[] CONTENT_ENDS = {"ことを", "ことが", "旨の", "ものと"};

  private final Notice notice;
  private final WordLists phrases;

  ClauseLinks(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
  }

  /** 10月5日の朝、事務局員が、|前夜から届いていることに気付き: the first date's clause has no verb of its own. */
  boolean isSubject(DatedClause clause, DatedClause next) {
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
        && phrases.in("FOUND_CONTENT", text, next.date().mention().end(), end);
  }

  /** 9日、市内の学校の教諭が、|4月に名簿を紛失していたと発表した: the first date is that of the announcement. */
  boolean isAnnounced(DatedClause clause, DatedClause next) {
    String text = notice.text().text();
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    if (!clause.sentence().isSame(next.sentence()) || to - from < 2 || saidEnd(next) < 0) {
      return false;
    }
    char last = text.charAt(to - 1);
    char particle = "、,".indexOf(last) >= 0 ? text.charAt(to - 2) : last;
    return "がはでをのに".indexOf(particle) >= 0
        && phrases.in("ANNOUNCING", text, next.start(), next.end());
  }

  /** Where what was said ends in a clause: behind …していた, before と発表した; -1 where nothing is. */
  int saidEnd(DatedClause clause) {
    String text = notice.text().text();
    int end = Math.min(clause.end(), clause.sentence().end());
    int from = clause.date().mention().end();
    int at = phrases.firstIn("SAID_BEFORE", text, from, end);
    return at > from ? at : -1;
  }

  /** 5月31日と6月1日の…: one predicate for both. */
  boolean isJoined(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    return clause.sentence().isSame(next.sentence())
        && to > from
        && to - from <= LONGEST_JOINER
        && JOINERS.contains(notice.words(from, to).strip());
  }

  /** 213名の方には3月15日に、|その他の方には17日にメールをお送りしました: the verb of the second serves both. */
  boolean sharesPredicate(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    if (!clause.sentence().isSame(next.sentence()) || to - from > LONGEST_SHARE) {
      return false;
    }
    if (phrases.end("OBJECT_LEFT", notice.text().text(), from, to) > 0 && !isContent(from, to)) {
      return true; // 途中経過のご報告を、また|8月4日よりお知らせをお送りし
    }
    if (BoundedSearch.contains(
        notice.text().text(), "それぞれ", next.date().mention().end(), next.end())) {
      return true; // 11月18日にお電話で、可能性のある方には|19日にメールで、それぞれご連絡しました
    }
    if (!isLeftOpen(from, to)) {
      return false;
    }
    for (TermMention term : notice.termsIn(EventKindReader.TABLE, from, to)) {
      if (!term.key().startsWith("N_")) {
        return false;
      }
    }
    return true;
  }

  /** 2月上旬、一覧表を持ち帰っていたことを、|5月13日に本人が認めました: the day of what was found later. */
  boolean isFoundLater(DatedClause clause, DatedClause next) {
    return clause.sentence().isSame(next.sentence())
        && isContent(clause.date().mention().end(), next.date().mention().start());
  }

  private boolean isContent(int from, int to) {
    return phrases.end("CONTENT_LEFT", notice.text().text(), from, to) > 0;
  }

  /** 3月15日に、 or 5月29日に東工場、: a particle, and a comma where the verb would be. */
  private boolean isLeftOpen(int from, int to) {
    String text = notice.text().text();
    return text.startsWith("に", from)
            && BoundedSearch.endsWith(text, "、", from, to)
            && !JapaneseChars.isHiragana(text.charAt(to - 2))
        || text.startsWith("に、", from);
  }

  /** 7日には利用者から、|8日にはカード会社から、それぞれ報告を受け: both told. */
  boolean tellsToo(DatedClause clause, DatedClause next) {
    String text = notice.text().text();
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    return clause.sentence().isSame(next.sentence())
        && BoundedSearch.endsWith(text, "から、", from, to)
        && BoundedSearch.contains(text, "から、それぞれ", next.date().mention().end(), next.end());
  }

  /** Whether a clause's own predicate stands behind the next: 24日、[30日に出力していたこと]を確認し. */
  boolean holds(DatedClause clause, DatedClause next) {
    int from = clause.date().mention().end();
    int to = next.date().mention().start();
    if (!clause.sentence().isSame(next.sentence()) || contentEnd(next) < 0) {
      return false;
    }
    return BoundedSearch.indexOf(notice.text().text(), '、', from + 1, to) < 0;
  }

  /** Where the content of a finding ends in a clause: behind its こと; -1 where there is none. */
  int contentEnd(DatedClause clause) {
    String text = notice.text().text();
    for (String mark : CONTENT_ENDS) {
      int at = BoundedSearch.indexOf(text, mark, clause.date().mention().end(), clause.end());
      if (at >= 0 && at + mark.length() < clause.end()) {
        return at + mark.length() - 1;
      }
    }
    return -1;
  }
}
