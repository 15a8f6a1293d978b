package io.github.breach.extract.internal.field.data;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/**
 * Tells where a verb behind data speaks of something else: of persons who are spared, of a rule
 * that was missing, of somebody who was not there.
 */
final class OtherMatters {
  private static final int PERSONS_BEFORE = 24;
  private static final int OTHERS_BEFORE = 60;
  private static final int PERSONS_BEHIND = 10;

  private static final WordLists WORDS = DataWording.WORDS;

  private final Notice notice;
  private final DataCues cues;
  private final DataTopics topics;
  private final String text;

  OtherMatters(Notice notice, DataCues cues, DataTopics topics) {
    this.notice = notice;
    this.cues = cues;
    this.topics = topics;
    this.text = notice.text().text();
  }

  /** 代金引換をご利用のお客様は対象外です: persons are spared, and no data. */
  boolean isOfPersons(int start, int termEnd, int verb, int stop) {
    if (WORDS.in("OTHER_PERSONS", text, Math.max(start, termEnd - OTHERS_BEFORE), termEnd)) {
      return true; // 上記以外の方については、お名前は入っておりません
    }
    if (topics.isTopic(termEnd, verb)) {
      return false;
    }
    int not = cues.first("NOT", verb, stop);
    String whom = notice.words(not, Math.min(text.length(), not + PERSONS_BEHIND));
    if (whom.startsWith("ない") && WORDS.start("PERSONS", whom, 2) > 0) {
      return true; // メールアドレスのご登録のないお客様には
    }
    if (WORDS.in("SPARED", text, Math.max(start, termEnd - PERSONS_BEFORE), termEnd)) {
      return true; // 以下のお客様はカード情報の流出の対象ではございません
    }
    String between = notice.words(termEnd, verb);
    for (String persons : WORDS.all("PERSONS")) {
      int at = between.indexOf(persons);
      int behind = at + persons.length();
      if (at >= 0 && (behind == between.length() || "はも、に".indexOf(between.charAt(behind)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 持ち出しを制限する規程が整備されていなかった: what is denied has a subject or an object of its own behind the verb,
   * and only tells of the verb that it could have happened.
   */
  boolean isOtherDenied(int verb, int stop) {
    int not = cues.first("NOT", verb, stop + 1);
    String between = notice.words(verb, not);
    if (WORDS.in("TRACE", between)) {
      return false; // 含むファイルが開かれた形跡はなく
    }
    if (isOfWay(not)) {
      return true;
    }
    int object = between.indexOf('を');
    int subject = between.indexOf('が');
    boolean ownSubject = subject >= 0 && subject + 3 < between.length();
    boolean field = subject > 0 && WORDS.end("FIELD", between, 0, subject) > 0;
    boolean ownObject = object >= 0 && !between.startsWith("影響を受け");
    return ownObject || ownSubject && !field;
  }

  /** (住所が他の人に表示されない)欄: how it is to be, and nothing of what leaked. */
  private boolean isOfWay(int not) {
    int way = not + 2;
    way += text.startsWith(")", way) ? 1 : 0;
    return text.startsWith("ない", not) && WORDS.start("WAY", text, way) > 0;
  }

  /** 医療情報を統括する責任者が置かれておらず: somebody else is kept. */
  boolean isOtherSubject(int termEnd, int verb) {
    if (verb == 0 || verb <= termEnd + 1) {
      return false;
    }
    if (cues.in("LOCK", termEnd, verb)) {
      return true; // 名簿には暗号化を行っておりませんでした
    }
    char particle = text.charAt(verb - 1);
    return particle == 'が' && text.startsWith("を", termEnd)
        || particle == 'を' && !topics.isTopic(termEnd, verb); // 特定個人情報の取扱いに関する研修を行っていなかった
  }
}
