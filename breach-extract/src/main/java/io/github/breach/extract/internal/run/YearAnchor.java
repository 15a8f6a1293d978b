package io.github.breach.extract.internal.run;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.internal.vocabulary.Surfaces;
import io.github.breach.extract.notice.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the date of a page that gives its year to a notice without any: 2023.08.09 in the menu. */
final class YearAnchor {
  /** What is done in the year before: 令和14年度入学試験. */
  private static final Surfaces AHEAD = Surfaces.of("入学", "入試", "新入", "採用", "募集", "予算", "からの");

  private YearAnchor() {}

  /** The fiscal year in which what a title names was held: 令和13年度第2回アンケートにおける…. */
  static @Nullable DateMention fiscal(String text, Range title, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.start() >= title.start()
          && date.end() <= title.end()
          && BoundedSearch.endsWith(text, "年度", date.start(), date.end())) {
        return AHEAD.startAt(text, date.end()) > 0 ? null : date;
      }
    }
    return null;
  }

  /** The last full date before the first of {@code parts}, else the first after the last. */
  static @Nullable DateMention of(String text, List<DateMention> dates, List<Range> parts) {
    int start = parts.get(0).start();
    int end = parts.get(parts.size() - 1).end();
    DateMention before = null;
    for (DateMention date : dates) {
      boolean outside = date.end() <= start || date.start() >= end;
      if (!outside || !WrittenDates.hasYear(text, date)) {
        continue;
      }
      if (date.start() >= end) {
        return before == null ? date : before;
      }
      before = date;
    }
    return before;
  }
}
