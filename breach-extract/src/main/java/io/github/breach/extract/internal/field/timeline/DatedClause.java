package io.github.breach.extract.internal.field.timeline;

import io.github.breach.core.date.ResolvedDate;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.DateInterval;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date and the words that it dates; positions are folded.
 *
 * @param date the date
 * @param sentence the sentence that holds the date
 * @param start where the dated words start; before the date where it stands in brackets behind them
 * @param end where they end
 * @param opens whether the date opens a line, as in a chronology
 * @param bracketed whether it stands in brackets: パスワードのリセット(5/25)
 */
public record DatedClause(
    ResolvedDate date, Sentence sentence, int start, int end, boolean opens, boolean bracketed) {

  /** The first day, where the date is known. */
  @Nullable LocalDate dayOrNull() {
    StatedDate stated = date.dateOrNull();
    return stated == null ? null : stated.value().earliestDay().orElse(null);
  }

  /** Whether the date is a period with both its ends. */
  boolean isPeriod() {
    StatedDate stated = date.dateOrNull();
    return stated != null
        && stated.value() instanceof DateInterval interval
        && interval.start() != null
        && interval.end() != null;
  }
}
