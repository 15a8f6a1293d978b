package io.github.breach.extract.internal.field.data;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;

/** Tells whether data is what a whole sentence is about: 住所及び生年月日は. */
final class DataTopics {
  /** What links the terms of a list: 及び, または. */
  private static final int LONGEST_LINK = 4;

  /** ご住所と|年間売上高|は */
  private static final int LONGEST_WORD = 10;

  private static final WordLists WORDS = DataWording.WORDS;

  private final Notice notice;
  private final String text;

  DataTopics(Notice notice) {
    this.notice = notice;
    this.text = notice.text().text();
  }

  /**
   * Whether a term, or the list that it stands in, is what the whole sentence is about, so that a
   * clause of reason doesn't part it from its verb: 住所は当選後に伺う予定だったので、入力欄はありません.
   */
  boolean isTopic(int termEnd, int to) {
    int end = termEnd;
    for (var term : notice.termsIn(DataTerms.TABLE, termEnd, to)) {
      if (term.start() - end > LONGEST_LINK) {
        break;
      }
      end = term.end();
    }
    int topic = topicEnd(end, to);
    return topic > 0
        && !hasTopic(notice.words(topic, to))
        && notice.termsIn(DataTerms.TABLE, end, to).isEmpty();
  }

  /** Behind the は of a list that may end in a word of its own, or 0: ご住所と売上高|は. */
  private int topicEnd(int end, int to) {
    int at = end;
    if (text.startsWith("と", at) || text.startsWith("や", at) || text.startsWith("、", at)) {
      int limit = Math.min(to, at + LONGEST_WORD);
      for (at++; at < limit; at++) {
        char c = text.charAt(at);
        if (!JapaneseChars.isKanji(c) && !JapaneseChars.isKatakana(c)) {
          break;
        }
      }
    }
    int topic = WORDS.start("TOPIC_MARK", text, at, to);
    return topic == 0 ? 0 : at + topic;
  }

  /** Whether words have a topic of their own; 画面では and 当社には have none. */
  private static boolean hasTopic(String words) {
    for (int i = words.indexOf('は'); i >= 0; i = words.indexOf('は', i + 1)) {
      if (i == 0 || "でにとへ".indexOf(words.charAt(i - 1)) < 0) {
        return true;
      }
    }
    return false;
  }
}
