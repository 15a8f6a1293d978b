package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.vocabulary.WordLists;

/**
 * Reads whom a count counts, as the words right before it say: 通販サイトの会員様 1,200名, 東営業所で1,200名分.
 *
 * <p>Only a name of persons, things or a place is one; what tells of their state (閲覧された方 850名) or
 * of the counting (対象件数 850件) may speak of a part of others.
 */
final class CountLabels {
  private static final int LONGEST = 24;
  private static final String BOUNDARIES = "、。:;()「」・\n";

  /** The hiragana of nouns: お客さまの, and of 東営業所では behind them. */
  private static final String OF_NOUNS = "のおごさまやでは";

  private static final WordLists WORDS = CountWording.WORDS;

  private final String text;

  CountLabels(String text) {
    this.text = text;
  }

  /**
   * The label of a count; empty where it has none.
   *
   * @param floor where the count before it ends, or 0
   */
  String of(CountSite site, int floor) {
    int first = Math.max(site.sentence().start(), floor);
    int end = site.mention().start();
    while (end > first && " :".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = end;
    int limit = Math.max(first, end - LONGEST);
    while (from > limit && BOUNDARIES.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    from += WORDS.start("FURTHER", text, from, end);
    String label = text.substring(from, end).replace(" ", ""); // 合 計
    return isNoun(label) && !WORDS.in("COUNTING", label) ? label : "";
  }

  private static boolean isNoun(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (JapaneseChars.isHiragana(c) && OF_NOUNS.indexOf(c) < 0 || JapaneseChars.isDigit(c)) {
        return false;
      }
    }
    return label.length() > 1;
  }
}
