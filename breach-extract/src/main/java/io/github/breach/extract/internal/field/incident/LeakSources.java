package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** Tells whose words a word for a leak is among, and of whose data, or of what else, it speaks. */
final class LeakSources {
  private static final int REACH = 150;

  private static final WordLists WORDING = IncidentWording.WORDS;

  private final Notice notice;
  private final TermMentions words;

  LeakSources(Notice notice, TermMentions words) {
    this.notice = notice;
    this.words = words;
  }

  /**
   * 委託先からは漏えいはないとの報告を受けており; not 流出した事実や、悪用されたとの報告は確認されていない, nor what a newspaper quotes of the
   * discloser.
   */
  boolean isClaimed(Statement statement, TermMention word) {
    String text = notice.text().text();
    int from = Math.max(statement.start(), word.start() - REACH);
    int to = Math.min(statement.end(), word.end() + REACH);
    if (Quotation.isOwn(text, statement.start(), statement.end(), word.start())) {
      return false;
    }
    if (WORDING.start("LEAKED_DATA", text, word.end()) > 0
        && notice.has("misuses", "MISUSE", word.end(), to)) {
      return true; // 漏えいした情報が悪用されたとの報告は受けていない
    }
    for (TermMention claim : words.in(from, to)) {
      char next = claim.end() < to ? text.charAt(claim.end()) : '。';
      if (claim.key().equals("CLAIM") && next != 'は' && next != 'も') {
        return true;
      }
    }
    return false;
  }

  /** 認証情報が窃取され, 窃取された保守用アカウントのパスワードが tell of the way in, not of the data, 財布が抜き取られ of neither. */
  boolean isNotOfData(Statement statement, TermMention word) {
    String before = notice.words(Math.max(statement.start(), word.start() - 16), word.start());
    if (WORDING.in("GOODS", before)) {
      return true;
    }
    String behind = notice.words(word.end(), Math.min(statement.end(), word.end() + 18));
    int stop = behind.indexOf('、');
    String object = stop < 0 ? behind : behind.substring(0, stop);
    boolean attribute =
        !object.isEmpty() && (object.charAt(0) == 'た' || word.term().surface().endsWith("た"));
    return WORDING.in("CREDENTIALS", before) || attribute && WORDING.in("CREDENTIALS", object);
  }

  /** クレジットカード情報の漏えいはございません: of data beside that which the notice is about. */
  boolean isOfOtherData(Statement statement, TermMention word) {
    int from = Math.max(statement.start(), word.start() - REACH);
    return words.has("OTHER_DATA", from, word.start());
  }

  /** In another's words, or of another's data: 他社のサービスから流出したID. */
  boolean isElsewhere(Statement statement, TermMention word) {
    String text = notice.text().text();
    if (statement.place() != Place.TITLE
        && Quotation.holds(text, statement.start(), statement.end(), word.start())
        && !Quotation.isOwn(text, statement.start(), statement.end(), word.start())) {
      return true;
    }
    int from = Math.max(statement.start(), word.start() - 24);
    return words.has("OTHER_SOURCE", from, word.start());
  }
}
