package io.github.breach.extract.internal.field.counts;

import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.internal.vocabulary.WordLists;

/** Steps over the day up to which a count holds: アカウント数は、|10日現在で1,204件. */
final class AsOf {
  private static final int LONGEST = 16;

  private static final WordLists WORDS = CountWording.WORDS;

  private AsOf() {}

  /** Where a count at {@code start} would start without it. */
  static int behindTopic(String text, int floor, int start) {
    if (WORDS.end("UP_TO", text, floor, start) == 0) {
      return start;
    }
    int comma = Within.last(text, '、', Math.max(floor, start - LONGEST), start);
    return comma > floor ? comma : start;
  }
}
