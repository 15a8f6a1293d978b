package io.github.breach.extract.internal.field.data;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the data of questions whose answer denies it without naming it again: パスワードや口座番号は大丈夫ですか。
 * どちらも漏れていません。
 */
final class AskedItems {
  private static final int LONGEST_MARK = 6;

  private static final WordLists WORDS = DataWording.WORDS;

  private final Notice notice;
  private final Clauses clauses;

  AskedItems(Notice notice, Clauses clauses) {
    this.notice = notice;
    this.clauses = clauses;
  }

  /** The items in headings that their sections deny. */
  List<TermMention> denied() {
    List<TermMention> denied = new ArrayList<>();
    Sentence previous = null;
    for (Sentence sentence : notice.sentences()) {
      NoticeSection section = sentence.section();
      boolean first = previous == null || previous.section().index() != section.index();
      if (first && !section.isLead() && sentence.start() >= section.headingEnd()) {
        List<TermMention> asked = DataTerms.in(notice, section.start(), section.headingEnd());
        if (!asked.isEmpty() && denies(sentence)) {
          denied.addAll(asked);
        }
      }
      previous = sentence;
    }
    return denied;
  }

  /** どちらも…漏れていません, behind the mark of an answer. */
  private boolean denies(Sentence sentence) {
    String text = notice.text().text();
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST_MARK);
    for (int i = sentence.start(); i < limit; i++) {
      int both = WORDS.start("BOTH", text, i, sentence.end());
      if (both > 0) {
        int end = sentence.end();
        return clauses.of(sentence.start(), i + both, end, true) == Polarity.DENIED;
      }
    }
    return false;
  }
}
