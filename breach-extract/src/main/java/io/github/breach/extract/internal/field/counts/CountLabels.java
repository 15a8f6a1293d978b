package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.vocabulary.WordLists;

/**
 * Reads whom a count counts, as the words right before it say: 通販サイトの会員様 1,200名, 東営業所で1,200名分.
 *
 * <p>Only a name of persons, things or a place is one; what tells of their state (閲覧された方 850名) or
 * of the counting (対象件数 850件) may speak of a part of others.
 */
final class CountLabels {
  private static final int LONGEST = 24;
  private static final int LONGEST_LINE = 40;
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
    int end = trimmed(first, site.mention().start());
    if (end > first && text.charAt(end - 1) == '(') {
      end = trimmed(first, end - 1);
      return WORDS.end("ITEM", text, first, end) > 0
          ? ""
          : noun(label(first, end)); // 共済加入者一覧(212名分)
    }
    return end > first || first == floor ? noun(label(first, end)) : above(first);
  }

  /** お取引先のご担当者⏎最大 5,100名: the cell of a table that stands in the line above. */
  private String above(int lineStart) {
    int end = lineStart - 1;
    if (end <= 0 || text.charAt(end) != '\n') {
      return "";
    }
    int before = Within.last(text, '\n', Math.max(0, end - LONGEST_LINE), end);
    if (before < 0) {
      return "";
    }
    int first = before + 1;
    if (text.charAt(end - 1) == ')') {
      int open = Within.last(text, '(', first, end);
      end = open < 0 ? end : open; // 当社の従業員(退職された方を含みます)
    }
    String label = label(first, end);
    return label.endsWith("方") ? label : noun(label); // 採用選考に応募された方
  }

  private String label(int first, int end) {
    int from = end;
    int limit = Math.max(first, end - LONGEST);
    while (from > limit && BOUNDARIES.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    from += WORDS.start("FURTHER", text, from, end);
    String label = text.substring(from, end).replace(" ", ""); // 合 計
    boolean counts = // 担当する5クラス, but not 1回目の配信
        JapaneseChars.hasDigit(label, 0, label.length()) && !label.contains("回目");
    return counts || WORDS.in("COUNTING", label) ? "" : label;
  }

  /** Its last noun; empty where that is none that names anybody. */
  private static String noun(String label) {
    String noun = label.substring(nounStart(label));
    return noun.length() > 1 ? noun : "";
  }

  private int trimmed(int first, int end) {
    int at = end;
    while (at > first && " :".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Where the last noun starts: 申し込まれた|保護者. */
  private static int nounStart(String label) {
    int start = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (JapaneseChars.isHiragana(c) && OF_NOUNS.indexOf(c) < 0) {
        start = i + 1;
      }
    }
    return start;
  }
}
