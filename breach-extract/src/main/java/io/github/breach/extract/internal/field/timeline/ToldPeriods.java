package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.SectionKind;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds a period whose two ends a sentence tells apart: 4月2日に公開してから4月9日に削除するまで,
 * 5月3日に始まった接続は5月8日の遮断まで続いた.
 */
final class ToldPeriods {
  private static final int LONGEST_GAP = 48;
  private static final int LONGEST_LAST = 24;

  private static final WordLists WORDS = PeriodWording.WORDS;

  private ToldPeriods() {}

  /** The first such period of exposure. */
  static Optional<StatedDate> first(Notice notice) {
    List<ResolvedDate> dates = notice.dates();
    for (int i = 0; i + 1 < dates.size(); i++) {
      StatedDate first = dates.get(i).dateOrNull();
      StatedDate last = dates.get(i + 1).dateOrNull();
      if (first != null
          && last != null
          && first.precision().compareTo(DatePrecision.DAY) >= 0
          && isTold(notice, dates.get(i), dates.get(i + 1))) {
        Optional<StatedDate> period = Period.between(notice.text(), first, last);
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(Notice notice, ResolvedDate first, ResolvedDate last) {
    int from = first.mention().end();
    int to = last.mention().start();
    if (to < from || to - from > LONGEST_GAP || !isSince(notice, first, from, to)) {
      return false;
    }
    Sentence sentence = notice.sentenceAt(to).orElse(null);
    if (sentence == null
        || first.mention().start() < sentence.start()
        || sentence.section().is(SectionKind.CONTACT)
        || sentence.section().is(SectionKind.PREVENTION)
        || sentence.section().is(SectionKind.REQUEST_TO_CUSTOMERS)) {
      return false;
    }
    return isUntil(notice, last, sentence.end()) && WORDS.in("AFFECTED", notice.words(sentence));
  }

  private static boolean isSince(Notice notice, ResolvedDate first, int from, int to) {
    return Period.lacksEnd(first.dateOrNull()) || WORDS.in("BEGAN", notice.words(from, to));
  }

  /** 9日まで, 9日に直すまで; not 9日までに. */
  private static boolean isUntil(Notice notice, ResolvedDate last, int sentenceEnd) {
    int end = last.mention().end();
    String text = notice.text().text();
    int to = Math.min(sentenceEnd, end + LONGEST_LAST);
    if (Period.lacksStart(last.dateOrNull())) {
      return !text.startsWith("に", end);
    }
    int until = WORDS.firstIn("LASTED", text, end, to);
    return until >= 0
        && !text.startsWith("に", until + 2)
        && BoundedSearch.indexOf(text, '、', end, until) < 0;
  }
}
