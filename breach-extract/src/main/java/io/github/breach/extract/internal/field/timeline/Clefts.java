package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.vocabulary.WordLists;

/** Finds what stands before its date as the topic of which the date is told: 気付いたのは9月9日です. */
final class Clefts {
  /** なくなっていることに担当者が気付いたのは. */
  private static final int LONGEST = 60;

  private static final String TOPIC = "のは";

  private static final WordLists WORDS = EventWording.WORDS;

  private Clefts() {}

  /**
   * Where the words start of which a date is told: the part of the sentence that ends in のは before
   * the date, which nothing but a copula follows; the date itself where there is none.
   *
   * @param floor where the date before it ends, or the sentence starts
   */
  static int start(String text, int floor, ResolvedDate date) {
    int at = date.mention().start();
    int end = at > floor && text.charAt(at - 1) == '、' ? at - 1 : at;
    if (!BoundedSearch.endsWith(text, TOPIC, floor, end)
        || WORDS.start("COPULA", text, date.mention().end()) == 0) {
      return at;
    }
    int from = Math.max(floor, end - LONGEST);
    int comma = Within.last(text, '、', from, end - TOPIC.length());
    return comma < 0 ? from : comma + 1;
  }
}
