package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the columns of a table that sets the figures announced before beside those that hold now:
 * under 第2報 and 今回, of two figures in a row the first is the earlier one.
 */
final class RevisionTable {
  private static final int LONGEST_CELL = 24;
  private static final int LONGEST_GAP = 6;

  private final Notice notice;
  private final Cues cues;

  RevisionTable(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  /** The same sites, those of the earlier column marked. */
  List<CountSite> mark(List<CountSite> sites) {
    int from = header();
    if (from < 0) {
      return sites;
    }
    List<CountSite> marked = new ArrayList<>(sites);
    for (int i = 0; i + 1 < marked.size(); i++) {
      CountSite first = marked.get(i);
      CountSite second = marked.get(i + 1);
      if (first.sentence().start() > from && isRow(first, second)) {
        marked.set(i, first.withRole(CountRole.PREVIOUS));
        i++;
      }
    }
    return marked;
  }

  /** Where the heads of the columns end: 第2報, 今回 in one line or in two; or -1. */
  private int header() {
    if (!cues.in("EARLIER_COLUMN", notice.start(), notice.end())) {
      return -1;
    }
    Sentence before = null;
    for (Sentence sentence : notice.sentences()) {
      int from = before != null && isCell(before) ? before.start() : sentence.start();
      boolean heads =
          sentence.length() <= 2 * LONGEST_CELL
              && notice.countsIn(from, sentence.end()).isEmpty()
              && cues.in("EARLIER_COLUMN", from, sentence.end())
              && cues.in("LATER_COLUMN", sentence.start(), sentence.end());
      if (heads) {
        return sentence.start();
      }
      before = sentence;
    }
    return -1;
  }

  private static boolean isCell(Sentence sentence) {
    return sentence.length() <= LONGEST_CELL;
  }

  /** Two figures of one unit side by side, in a line or in two that hold nothing else. */
  private boolean isRow(CountSite first, CountSite second) {
    if (isCell(first, second)) {
      return true;
    }
    if (first.unit() != second.unit()) {
      return false;
    }
    if (first.sentence().start() == second.sentence().start()) {
      String between = notice.words(first.mention().end(), second.mention().start()).strip();
      return between.length() <= 2 && !JapaneseChars.areIn(between, 0, between.length());
    }
    return second.sentence().index() == first.sentence().index() + 1
        && isBare(first)
        && isBare(second);
  }

  /** 約42万件 | 398,204名分: cells of a row, whatever they count. */
  private boolean isCell(CountSite first, CountSite second) {
    return first.sentence().start() == second.sentence().start()
        && second.mention().start() - first.mention().end() <= LONGEST_GAP
        && notice.words(first.mention().end(), second.mention().start()).strip().equals("|");
  }

  /** 3,389名(重複の23名を除外) */
  private boolean isRemarked(CountSite site) {
    return notice.text().charAt(site.mention().end()) == '('
        && notice.text().charAt(site.sentence().end() - 1) == ')';
  }

  private boolean isBare(CountSite site) {
    int behind = site.sentence().end() - site.mention().end();
    return site.mention().start() - site.sentence().start() <= 2
        && (behind <= 2 || isRemarked(site));
  }
}
