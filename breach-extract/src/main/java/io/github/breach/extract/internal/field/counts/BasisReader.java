package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountBasis;

/** Reads whether a count holds the same person twice, from words further off than its own. */
final class BasisReader {
  private static final int BEFORE = 40;
  private static final int BEHIND = 40;
  private static final int BRACKETS = 60;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;

  BasisReader(Notice notice) {
    this.notice = notice;
  }

  CountBasis basis(CountMention mention, Sentence sentence) {
    if (mention.basis() != CountBasis.UNSTATED) {
      return mention.basis();
    }
    if (isOfHeading(mention, sentence)) {
      return CountBasis.DISTINCT;
    }
    String brackets = brackets(mention, sentence);
    if (isWithout(brackets)) {
      return CountBasis.DISTINCT;
    }
    if (brackets.contains("延べ") || brackets.contains("重複を含") || brackets.contains("重複含")) {
      return CountBasis.GROSS;
    }
    if (isWithTwice(mention.end(), Math.min(sentence.end(), mention.end() + BEHIND))) {
      return CountBasis.GROSS;
    }
    int from = Math.max(sentence.start(), mention.start() - BEFORE);
    if (WORDS.in("COUNTED_ONCE", notice.text().text(), from, mention.start())) {
      return CountBasis.DISTINCT; // 両方に載る方を一人と数えると、204名
    }
    boolean twice = WORDS.in("TWICE", notice.text().text(), from, mention.start());
    return twice && isWithout(before(mention, from)) ? CountBasis.DISTINCT : CountBasis.UNSTATED;
  }

  /** 対象となる方の実人数, above 202人. */
  private boolean isOfHeading(CountMention mention, Sentence sentence) {
    NoticeSection section = sentence.section();
    return mention.start() == sentence.start()
        && BoundedSearch.contains(
            notice.text().text(), "実人数", section.start(), section.headingEnd());
  }

  /** 重複する25件を除くと、対象は1,108件 */
  private static boolean isWithout(String words) {
    int twice = WORDS.firstIn("TWICE", words);
    int without = words.indexOf("除", Math.max(0, twice));
    return twice >= 0 && without >= 0 && !words.startsWith("除か", without);
  }

  /** 約1,600名となりますが、重複する方を含んでおり */
  private boolean isWithTwice(int from, int to) {
    if (WORDS.start("HOWEVER", notice.text().text(), from, to) == 0) {
      return false;
    }
    String words = notice.words(from, to);
    int twice = words.indexOf("重複する");
    return twice >= 0 && words.indexOf("を含", twice) >= 0;
  }

  /** What stands in the brackets right behind a count: 214人(複数年度の重複を除く。). */
  private String brackets(CountMention mention, Sentence sentence) {
    String text = notice.text().text();
    int end = Math.min(sentence.end(), mention.end() + BRACKETS);
    int open = mention.end() + WORDS.start("COPULA", text, mention.end(), end);
    if (open >= end || text.charAt(open) != '(') {
      return "";
    }
    int close = BoundedSearch.indexOf(text, ')', open, end);
    return notice.words(open, close);
  }

  /** The words before a count, back to the count before it that isn't taken off: 25件を除くと. */
  private String before(CountMention mention, int reach) {
    int from = reach;
    for (CountMention other : notice.countsIn(reach, mention.start())) {
      String behind = notice.words(other.end(), Math.min(mention.start(), other.end() + 6));
      if (!behind.contains("除")) {
        from = Math.max(from, other.end());
      }
    }
    String words = notice.words(from, mention.start());
    int stop = Math.max(words.lastIndexOf('。'), words.lastIndexOf(')'));
    return words.substring(stop + 1);
  }
}
