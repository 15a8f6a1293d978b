package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.BoundedSearch;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.line.WrittenDates;
import io.github.breach.extract.notice.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds when a notice was mailed, in a head of lines: 差出人:…, 日時:2031年4月1日 10:15, 件名:…. */
final class MailHeads {
  private final LineReader reader;

  MailHeads(LineReader reader) {
    this.reader = reader;
  }

  /** The date of the first such head; null where there is none. */
  @Nullable DateMention find(String text, List<Line> lines, List<DateMention> dates) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int value = field("MAIL_DATE", text, line);
      if (value >= 0 && (isOther(text, lines, i - 1, i) || isOther(text, lines, i + 1, i + 1))) {
        for (DateMention date : LineReader.in(dates, line)) {
          if (date.start() == value && WrittenDates.hasYear(text, date)) {
            return date;
          }
        }
      }
    }
    return null;
  }

  /** Whether line {@code i} is another field, with no blank line before {@code lower}. */
  private boolean isOther(String text, List<Line> lines, int i, int lower) {
    return i >= 0
        && i < lines.size()
        && !lines.get(lower).blankBefore()
        && field("MAIL_FIELD", text, lines.get(i)) >= 0;
  }

  /** Where the value starts behind a field's name and its colon, or -1. */
  private int field(String key, String text, Line line) {
    int name = reader.header().start(key, text, line.start(), line.end());
    int colon = BoundedSearch.afterSpaces(text, line.start() + name, line.end());
    return name > 0 && colon < line.end() && text.charAt(colon) == ':'
        ? BoundedSearch.afterSpaces(text, colon + 1, line.end())
        : -1;
  }
}
