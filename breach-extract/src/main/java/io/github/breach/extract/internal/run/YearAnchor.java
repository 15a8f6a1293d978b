package io.github.breach.extract.internal.run;

import io.github.breach.core.date.DateMention;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the date of a page that gives its year to a notice without any: 2023.08.09 in the menu. */
final class YearAnchor {
  private YearAnchor() {}

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
