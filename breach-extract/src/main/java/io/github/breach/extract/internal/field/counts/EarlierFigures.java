package io.github.breach.extract.internal.field.counts;

import io.github.breach.core.count.CountMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.RowLabel;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.CountUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a figure announced before, and by how much it changed, from the figure that holds now. */
final class EarlierFigures {
  private static final int NEAR = 16;
  private static final int BETWEEN = 6;

  private static final WordLists WORDS = CountWording.WORDS;

  private final Notice notice;
  private final Cues cues;

  EarlierFigures(Notice notice, Cues cues) {
    this.notice = notice;
    this.cues = cues;
  }

  /** What of a correction the count is, or null where it is nothing of one. */
  @Nullable CountRole role(CountPlace place) {
    boolean omitted =
        place.unit() == CountUnit.PERSON
            && notice.text().text().startsWith("が漏れてお", place.end()); // 15名様が漏れておりました
    if (omitted || isDifference(place)) {
      return CountRole.DIFFERENCE;
    }
    if (isPrevious(place)) {
      return CountRole.PREVIOUS;
    }
    if (cues.follows("EXCLUDED", place.end(), 1)) {
      CountSite before = place.beforeOrNull();
      boolean corrects = before != null && before.is(CountRole.PREVIOUS);
      return corrects ? CountRole.DIFFERENCE : CountRole.OTHER; // 5,218名としていましたが、試験用の31件を除きました
    }
    boolean erratum = WORDS.end("ERRATUM", notice.text().text(), place.floor(), place.start()) > 0;
    return erratum ? CountRole.PREVIOUS : null; // 誤)271名 正)286名
  }

  /** 増加した16件, 11件少なく. */
  private boolean isDifference(CountPlace place) {
    return place.start() > 0 && notice.text().charAt(place.start() - 1) == '+' // +106名
        || cues.in("CHANGE", place.end(), place.upTo(3))
        || cues.precedes("CHANGED", place.clause(), place.start(), 1);
  }

  private boolean isPrevious(CountPlace place) {
    int start = place.start();
    boolean modified = cues.precedes("REPORTED", place.floor(), start, 1); // とお知らせした約1,400件
    boolean told =
        cues.precedes("TOLD_BEFORE", place.floor(), start, 1)
            && cues.in("CORRECTED", place.end(), place.sentence().end());
    if (modified
        || told
        || isRenewed(place)
        || isRow(place)
        || cues.follows("REPORTED", place.end(), 3)) {
      return true;
    }
    int from = place.floor();
    CountSite before = place.beforeOrNull();
    if (before != null) {
      // (更新前)52件(51人): a count in brackets goes with the one before them
      boolean glued = start - before.mention().end() <= 1;
      if (glued && before.is(CountRole.PREVIOUS)) {
        return true;
      }
      from = Math.max(from, before.mention().end());
    }
    int earlier = cues.startOfPreceding("EARLIER", from, start, NEAR);
    return earlier >= 0 && !cues.in("LATER", earlier, start);
  }

  /** 前回 18,240名 above 今回 17,905名. */
  private boolean isRow(CountPlace place) {
    RowLabel label = RowLabel.of(notice.text().text(), place.sentence().start(), place.start());
    return label != null
        && label.value() == place.start()
        && WORDS.is("EARLIER_ROW", notice.text().text(), label.start(), label.end());
  }

  /** 約2,000名から2,318名に改めます: the first of the two is the earlier one. */
  private boolean isRenewed(CountPlace place) {
    int from = BoundedSearch.indexOf(notice.text().text(), "から", place.end(), place.upTo(3));
    if (from < 0 || place.next() - from > BETWEEN) {
      return false;
    }
    List<CountMention> later = notice.countsIn(place.next(), place.sentence().end());
    return !later.isEmpty() && cues.follows("RENEWED", later.get(0).end(), 1);
  }
}
