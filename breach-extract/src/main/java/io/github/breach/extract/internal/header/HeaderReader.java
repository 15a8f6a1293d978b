package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.FoldedText;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Range;
import java.util.List;

/** Reads the top of a notice. Immutable. */
public final class HeaderReader {

  /** The header of the notice at {@code part}. */
  public Header read(FoldedText text, Range part, List<Line> lines, List<DateMention> dates) {
    return new Header(null, dates.isEmpty() ? null : dates.get(0), 0);
  }
}
