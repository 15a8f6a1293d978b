package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.CountUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a count stands in its sentence.
 *
 * @param beforeOrNull the count before it in its sentence
 * @param floor from where words before the count may speak of it
 * @param clause where its clause starts: behind the last comma or opening bracket before it
 * @param next where the next count of the sentence starts, or the sentence ends
 */
record CountPlace(
    CountMention mention,
    CountUnit unit,
    Sentence sentence,
    @Nullable CountSite beforeOrNull,
    int floor,
    int clause,
    int next) {
  private static final int FAR = 120;

  static CountPlace of(
      Notice notice,
      CountMention mention,
      CountUnit unit,
      Sentence sentence,
      @Nullable CountSite beforeOrNull) {
    int floor = Math.max(sentence.start(), mention.start() - FAR);
    return new CountPlace(
        mention,
        unit,
        sentence,
        beforeOrNull,
        floor,
        clause(notice.text().text(), mention.start(), floor),
        next(notice, mention.end(), sentence.end()));
  }

  private static int clause(String text, int start, int floor) {
    for (int at = start - 1; at > floor; at--) { // うち、418名: a comma beside parts nothing
      if (",、(;".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return floor;
  }

  private static int next(Notice notice, int from, int sentenceEnd) {
    List<CountMention> after = notice.countsIn(from, sentenceEnd);
    return after.isEmpty() ? sentenceEnd : after.get(0).start();
  }

  int start() {
    return mention.start();
  }

  int end() {
    return mention.end();
  }

  /** The end of its sentence, or {@code reach} units behind it. */
  int upTo(int reach) {
    return Math.min(sentence.end(), mention.end() + reach);
  }

  String counter() {
    return mention.counter().orElse("");
  }
}
