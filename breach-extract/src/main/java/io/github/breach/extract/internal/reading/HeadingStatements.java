package io.github.breach.extract.internal.reading;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;

/**
 * Tells a heading that is really a list item without 。, because it tells something:
 * ○様式を改め、返却時刻を記録することとした.
 */
final class HeadingStatements {
  private static final int SHORTEST = 15;
  private static final int LONG = 28;

  private final PredicateReader predicates;

  HeadingStatements(PredicateReader predicates) {
    this.predicates = predicates;
  }

  boolean isStatement(Notice notice, NoticeSection section) {
    if (section.isLead() || section.headingEnd() - section.start() < SHORTEST) {
      return false;
    }
    String words = notice.words(section.start(), section.headingEnd());
    if (isHeadingWords(words)) {
      return false; // ◆ やったこと、これからやること
    }
    boolean telling = words.length() >= LONG || words.indexOf('、') > 0;
    return telling
        && (words.endsWith("こと")
            || words.endsWith("ため")
            || !words.endsWith("もの") && predicates.read(words).aspect() != Aspect.NOMINAL);
  }

  /** Whether nothing but words of headings stands there, behind whatever mark. */
  private static boolean isHeadingWords(String words) {
    int from = 0;
    while (from < words.length() && !JapaneseChars.isJapanese(words.charAt(from))) {
      from++;
    }
    return TopicWords.standard().cover(words.substring(from));
  }
}
