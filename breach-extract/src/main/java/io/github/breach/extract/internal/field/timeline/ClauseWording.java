package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** How a dated clause is put, as far as no single word tells its event. */
final class ClauseWording {
  /** How far before its date a cleft stands: 誤りがありましたのは、. */
  private static final int CLEFT_REACH = 48;

  /** How much of と発表しました ends a sentence. */
  private static final int SAID_REACH = 10;

  private final Notice notice;
  private final WordLists phrases;

  ClauseWording(Notice notice, WordLists phrases) {
    this.notice = notice;
    this.phrases = phrases;
  }

  /** 本日、元従業員が名簿を持ち出したとして逮捕されました: the deed is older. */
  boolean isArrest(DatedClause clause) {
    return phrases.in("ARRESTED", notice.text().text(), clause.start(), clause.end());
  }

  /** 〇〇市は3日、名簿の紛失が判明したと発表した: the day on which a newspaper's body let it be known. */
  boolean isAnnouncement(DatedClause clause) {
    String text = notice.text().text();
    int date = clause.date().mention().start();
    int from = clause.sentence().start();
    int behind = clause.date().mention().end();
    if (behind < text.length() && text.charAt(behind) == '(') {
      behind = BoundedSearch.indexOf(text, ')', behind, Math.min(text.length(), behind + 5)) + 1;
    }
    int end = BoundedSearch.indexOf(text, '。', behind, clause.sentence().end());
    return date > from
        && text.charAt(date - 1) == 'は'
        && behind > date
        && text.startsWith("、", behind)
        && end > 0
        && phrases.in("CONTENT_SAID", text, Math.max(behind, end - SAID_REACH), end);
  }

  /** ご案内メールを、CCにて送信してしまいました: sending was the accident itself. */
  boolean slips(DatedClause clause) {
    return phrases.in("SLIP", notice.text().text(), clause.start(), clause.end());
  }

  /** お客様に証書をお送りする際、: what went wrong while something was sent. */
  boolean tellsOfSlip(DatedClause clause) {
    return phrases.in("WHEN", notice.text().text(), clause.start(), clause.end());
  }

  /** …を受け取りましたので、公表いたします: the notice speaks of itself. */
  boolean announcesNow(DatedClause clause) {
    String text = notice.text().text();
    return phrases.in("ANNOUNCES", text, clause.start(), clause.end())
        && !phrases.in("ANNOUNCED", text, clause.start(), clause.end());
  }

  /** 翌23日から, 同日より. */
  boolean isSince(DatedClause clause) {
    int end = clause.date().mention().end();
    return Period.lacksEnd(clause.date().dateOrNull())
        || phrases.start("FROM", notice.text().text(), end) > 0;
  }

  /** 全店の一斉点検を行い: the inquiry of a day from which it went on. */
  boolean inquires(DatedClause clause) {
    int from = clause.date().mention().end();
    int stop = BoundedSearch.indexOf(notice.text().text(), '。', from, clause.end());
    return phrases.in("INQUIRES", notice.text().text(), from, stop < 0 ? clause.end() : stop);
  }

  /** 13時50分から15時08分まで、外部から操作できる状態にありました. */
  boolean tellsState(DatedClause clause) {
    return phrases.in("IN_STATE", notice.text().text(), clause.start(), clause.end());
  }

  /** 同上(確報): the same as on the line above. */
  boolean isAsAbove(DatedClause clause) {
    String text = notice.text().text();
    int at = clause.date().mention().end();
    while (at < clause.end() && " :、".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return clause.opens() && at < clause.end() && phrases.start("AS_ABOVE", text, at) > 0;
  }

  /** 誤りがありましたのは、六月十三日の…: what stands before the date tells that it happened then. */
  boolean isCleft(DatedClause clause) {
    String text = notice.text().text();
    int date = clause.date().mention().start();
    return phrases.in("CLEFT", text, Math.max(clause.sentence().start(), date - CLEFT_REACH), date);
  }

  /** 調査を開始し、28日に完了しました: what was told before the day came to its end on it. */
  boolean ends(DatedClause clause) {
    return phrases.start("ENDS", notice.text().text(), clause.date().mention().end()) > 0;
  }

  /** 公開は3月10日を予定しています: a plan for something to go on. */
  boolean isResumption(DatedClause clause) {
    int end = Math.min(clause.end(), clause.sentence().end());
    String text = notice.text().text();
    return phrases.in("PLANNED", text, clause.date().mention().end(), end)
        && phrases.in("RESUMES", text, clause.sentence().start(), end);
  }

  /** 委員会への速報を2月20日に行いました: what was done stands before the date. */
  boolean isDummyVerb(DatedClause clause) {
    int end = clause.date().mention().end();
    return phrases.start("DUMMY_VERB", notice.text().text(), end) > 0
        && phrases.start("RECIPIENT", notice.text().text(), end) == 0;
  }
}
