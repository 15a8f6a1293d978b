package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.extract.internal.field.data.DataTerms;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.passage.Passages;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.CountBasis;
import io.github.breach.model.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a count's own words tie it to the leak, and not only what stands around it: 漏えいしたのは
 * 1,200名, 会員の氏名 1,200件, 1,200名分; but not 会場にお越しの1,200名.
 */
final class LeakTies {
  /** A line of a list or table is no longer. */
  private static final int LONGEST_ROW = 60;

  /** How far behind a count its own words reach where no other count stops them. */
  private static final int REACH = 60;

  /** Counts side by side share what follows: 118名様、133契約. */
  private static final int MOST_BETWEEN = 2;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;

  LeakTies(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  /** 対象 225世帯 487人: a row that says no more than whom it is about, and how many. */
  boolean isHeadline(CountMention mention, Sentence sentence, @Nullable CountSite before) {
    if (before != null) {
      int gap = mention.start() - before.mention().end();
      boolean beside = gap <= MOST_BETWEEN && notice.text().charAt(mention.start() - 1) != '(';
      return beside && before.tie() == CountTie.HEADLINE;
    }
    String text = notice.text().text();
    int label = WORDS.start("HEADLINE", text, sentence.start(), mention.start());
    int value = sentence.start() + label;
    while (value < mention.start() && " :".indexOf(text.charAt(value)) >= 0) {
      value++;
    }
    return label > 0 && value == mention.start() && isLine(sentence);
  }

  boolean ties(CountMention mention, Sentence sentence) {
    if (Passages.isHeading(sentence)
        || mention.basis() != CountBasis.UNSTATED
        || mention.counter().filter(c -> c.endsWith("分")).isPresent()) {
      return true;
    }
    String text = notice.text().text();
    if (WORDS.start("OF_DATA", text, mention.end()) > 0
        || WORDS.start("BROKEN_DOWN", text, mention.end(), sentence.end()) > 0
        || isRow(sentence)) {
      return true;
    }
    List<CountMention> after = notice.countsIn(mention.end(), sentence.end());
    int to = ownEnd(mention, after, sentence);
    to = Math.min(to, mention.end() + REACH);
    int from = Math.max(sentence.start(), mention.start() - REACH);
    return isWhole(mention, after, sentence)
        || cues.in("LEAKED", from, to)
        || WORDS.in("HELD", text, from, to)
        || DataTerms.anyIn(notice, from, to);
  }

  /** Where the words end that a count doesn't share: 118名様、133契約の一覧, but not 9,120名で、そのうち612名. */
  private int ownEnd(CountMention mention, List<CountMention> after, Sentence sentence) {
    int end = mention.end();
    for (CountMention next : after) {
      if (next.start() - end > MOST_BETWEEN) {
        int comma = Within.last(notice.text().text(), '、', end, next.start());
        return comma < 0 ? next.start() : comma;
      }
      end = next.end();
    }
    return sentence.end();
  }

  /** 全体では約61万人、そのうち4,437人: the whole, where the section is about what leaked. */
  private boolean isWhole(CountMention mention, List<CountMention> after, Sentence sentence) {
    return !after.isEmpty()
        && cues.follows("PART_OF", mention.end(), 1)
        && Passages.isWithin(notice, sentence.section(), SectionKind.AFFECTED_INFORMATION);
  }

  /** お取引先のご担当者 1,200名 below 漏えいした情報: a line that says only what it counts. */
  private boolean isRow(Sentence sentence) {
    return isLine(sentence)
        && Passages.isWithin(notice, sentence.section(), SectionKind.AFFECTED_INFORMATION);
  }

  private boolean isLine(Sentence sentence) {
    return sentence.form() != SentenceForm.NOTE
        && notice.text().charAt(sentence.end() - 1) != '。'
        && isShort(sentence);
  }

  /** The spaces that part the cells of a row count for nothing. */
  private boolean isShort(Sentence sentence) {
    int length = 0;
    for (int i = sentence.start(); i < sentence.end() && length <= LONGEST_ROW; i++) {
      if (notice.text().charAt(i) != ' ') {
        length++;
      }
    }
    return length <= LONGEST_ROW;
  }
}
