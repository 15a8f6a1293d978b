package io.github.breach.extract.internal.field.counts;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** Tells how often something was done from how much of it leaked: 閲覧は61件, お問い合わせの件数は合計14件. */
final class Acts {
  /** The words between what was done and how often: の件数は合計. */
  private static final int MOST_LINKS = 4;

  private static final WordLists WORDS = CountWording.WORDS;

  private Acts() {}

  /** Whether the words that end at {@code at} name an act, with or without は, 件数 and the like. */
  static boolean precede(String text, int floor, int at) {
    int end = at > floor && text.charAt(at - 1) == ' ' ? at - 1 : at;
    for (int links = 0; links <= MOST_LINKS; links++) {
      if (WORDS.end("ACT", text, floor, end) > 0) {
        return true;
      }
      int link = WORDS.end("ACT_LINK", text, floor, end);
      if (link == 0) {
        return false;
      }
      end -= link;
      while (end > floor && text.charAt(end - 1) == ' ') {
        end--;
      }
    }
    return false;
  }
}
