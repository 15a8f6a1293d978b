package io.github.breach.core.count;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before a number, from the number backwards: うち最大約, 実人数は, 合計で延べ.
 *
 * @param start where the first word stands that bounds the number or says its basis and isn't
 *     parted from it by a particle
 * @param outerStart where the first word of all stands
 */
record WordsBefore(
    int start, int outerStart, @Nullable CountBound bound, CountBasis basis, Set<CountCue> cues) {

  private static final int MOST_WORDS = 6;
  private static final int MOST_CONNECTORS = 4;

  /** What may part 最大 and 合計 from the number, and what only longer words: 実人数は492人. */
  private static final String CLOSE = " 、:で";

  private static final String LOOSE = CLOSE + "はがのと,(=・|";

  /** The words before {@code number}, none of which starts before {@code floor}. */
  static WordsBefore read(String text, int number, int floor, QualifierTable qualifiers) {
    int start = number;
    int at = number;
    boolean covering = true;
    CountBound bound = null;
    CountBasis basis = CountBasis.UNSTATED;
    Set<CountCue> cues = Set.of();
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = at;
      WordBefore word = qualifiers.endingAt(text, end);
      if (word == null) {
        end = skip(text, at, floor, LOOSE);
        word = end == at ? null : qualifiers.endingAt(text, end);
      }
      if (word == null || end - word.word().length() < floor) {
        break;
      }
      boolean close = skip(text, at, end, CLOSE) == end;
      boolean needsClose = word.bound() != null || word.word().length() == 1;
      if (needsClose && !close) {
        break;
      }
      at = end - word.word().length();
      if (word.cue() != null) {
        cues = with(cues, word.cue());
      } else {
        covering &= close;
        start = covering ? at : start;
        bound = CountBounds.nearer(bound, word.bound());
        basis = word.basis() != null && basis == CountBasis.UNSTATED ? word.basis() : basis;
      }
    }
    return new WordsBefore(start, at, bound, basis, cues);
  }

  /** {@code cues} and {@code cue}; most counts have no cue, and nearly all others one. */
  static Set<CountCue> with(Set<CountCue> cues, CountCue cue) {
    if (cues.isEmpty()) {
      return Set.of(cue);
    }
    EnumSet<CountCue> all = EnumSet.of(cue);
    all.addAll(cues);
    return all;
  }

  private static int skip(String text, int at, int floor, String connectors) {
    int i = at;
    while (i > floor && at - i < MOST_CONNECTORS && connectors.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
