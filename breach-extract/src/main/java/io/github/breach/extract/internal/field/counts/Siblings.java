package io.github.breach.extract.internal.field.counts;

import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.vocabulary.WordLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises counts of different persons side by side, with no sum anywhere: 会員様1,200名および従業員300名.
 * None of them is the total.
 */
final class Siblings {
  /** How far behind a count the next of its sentence may start. */
  private static final int MOST_BETWEEN = 40;

  private static final int LONGEST_BRACKETS = 80;

  /** How many lines below a row the next may stand: each may have its data on a line of its own. */
  private static final int MOST_LINES = 3;

  private static final WordLists WORDS = CountWording.WORDS;

  private final String text;
  private final List<CountSite> sites;
  private final CountLabels labels;

  Siblings(String text, List<CountSite> sites) {
    this.text = text;
    this.sites = sites;
    this.labels = new CountLabels(text);
  }

  /** Whether a count has such a neighbour, and it is larger or the count is told nowhere else. */
  boolean has(CountSite one) {
    if (isBrokenDown(one)) {
      return false;
    }
    boolean beside = false;
    boolean repeated = false;
    for (CountSite site : sites) {
      boolean here = site.sentence().start() == one.sentence().start();
      repeated |= !here && Figure.of(site).equals(Figure.of(one));
      if (site.value() != one.value() && isBeside(one, site)) {
        if (site.value() > one.value()) {
          return true; // ご依頼主様351名、お届け先様462名, and later 351名のうち
        }
        beside = true;
      }
    }
    return beside && !repeated;
  }

  /** お客様1,890名(入居者様1,700名、所有者様190名); not 申込者67名分(氏名、電話番号)及び同伴者85名分. */
  private boolean isBrokenDown(CountSite one) {
    int end = one.mention().end();
    if (!text.startsWith("(", end)) {
      return false;
    }
    int close = Within.first(text, ')', end, end + LONGEST_BRACKETS);
    for (CountSite site : sites) {
      boolean inside = site.mention().start() > end && site.mention().start() < close;
      if (inside) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(CountSite one, CountSite other) {
    boolean candidate =
        other.is(CountRole.CANDIDATE) && other.affected() && other.group() == one.group();
    if (!candidate || !isNear(one, other)) {
      return false;
    }
    CountGroup glossed = glossed(one);
    if (glossed != null && glossed == glossed(other)) {
      return true;
    }
    String label = label(one);
    String otherLabel = label(other);
    return !label.isEmpty() && !otherLabel.isEmpty() && !label.equals(otherLabel);
  }

  /** What the count that another stands behind in brackets counts: 北店420枚(212人分)、南店380枚(198人分). */
  private @Nullable CountGroup glossed(CountSite site) {
    int open = site.mention().start() - 1;
    if (open < 0 || text.charAt(open) != '(') {
      return null;
    }
    for (CountSite before : sites) {
      if (before.mention().end() == open) {
        return before.group();
      }
    }
    return null;
  }

  private String label(CountSite site) {
    int floor = 0;
    for (CountSite before : sites) {
      if (before.mention().end() <= site.mention().start()) {
        floor = Math.max(floor, before.mention().end());
      }
    }
    return labels.of(site, floor);
  }

  private boolean isNear(CountSite one, CountSite other) {
    boolean first = one.mention().start() < other.mention().start();
    CountSite before = first ? one : other;
    CountSite after = first ? other : one;
    int index = after.sentence().index() - before.sentence().index();
    if (index == 0) {
      return after.mention().start() - before.mention().end() <= MOST_BETWEEN;
    }
    int line = after.sentence().line() - before.sentence().line();
    boolean rows = line > 0 && line <= MOST_LINES && isRow(before) && isRow(after);
    boolean goesOn = index == 1 && WORDS.start("FURTHER", text, after.sentence().start()) > 0;
    return (rows || goesOn)
        && before.sentence().section().index() == after.sentence().section().index();
  }

  private boolean isRow(CountSite site) {
    return text.charAt(site.sentence().end() - 1) != '。';
  }
}
