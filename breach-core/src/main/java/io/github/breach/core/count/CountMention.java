package io.github.breach.core.count;

import io.github.breach.core.text.FoldedText;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.StatedCount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count as it stands in a folded text.
 *
 * <p>Example: in {@code 少なくとも延べ1,234件以上} the mention covers all, the number {@code 1,234}; the
 * value is 1234, the counter 件, the bound {@code AT_LEAST} and the basis {@code GROSS}. Cues as うち
 * and 合計 are told but not covered.
 *
 * @param start folded position of the first word that bounds the number or says its basis, or of
 *     the number itself
 * @param end folded position after the counter or the bound that follows it
 * @param numberStart folded position of the number, of a range the first one
 * @param numberEnd folded position after the number, of a range the second one
 * @param value the number; the lower end of a range (3~5件) or of a vague number (数千件)
 * @param upperOrNull the upper end of a range or vague number; see {@link #upper()}
 * @param counterOrNull the counter as written, or null where a noun or the head of a column says
 *     what is counted (109のアカウント)
 * @param unit what the counter or the noun counts
 * @param bound how the number bounds the true one; a range without a bound word is {@code AT_LEAST}
 * @param basis whether the same thing may be counted twice
 * @param cues what the words around say; empty for most
 */
public record CountMention(
    int start,
    int end,
    int numberStart,
    int numberEnd,
    long value,
    @Nullable Long upperOrNull,
    @Nullable String counterOrNull,
    CountUnit unit,
    CountBound bound,
    CountBasis basis,
    Set<CountCue> cues) {

  public CountMention {
    if (start < 0 || numberStart < start || numberEnd <= numberStart || end < numberEnd) {
      throw new IllegalArgumentException("not around its number: [" + start + ", " + end + ")");
    }
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(basis, "basis");
    cues = Set.copyOf(cues);
  }

  /** The upper end of a range or of a vague number; empty for a single number. */
  public OptionalLong upper() {
    return upperOrNull == null ? OptionalLong.empty() : OptionalLong.of(upperOrNull);
  }

  /** The counter as written; empty where a noun or a table's head says what is counted. */
  public Optional<String> counter() {
    return Optional.ofNullable(counterOrNull);
  }

  /**
   * This mention in the words of the input, with the scope {@code OTHER}. The value is the end of a
   * range that the bound speaks of: the upper one for {@code AT_MOST} and {@code LESS_THAN}.
   *
   * @param text the text it was found in
   */
  public StatedCount toStated(FoldedText text) {
    var evidence = text.evidence(start, end);
    boolean below = bound == CountBound.AT_MOST || bound == CountBound.LESS_THAN;
    return new StatedCount(
        below && upperOrNull != null ? upperOrNull : (Long) value,
        counterOrNull,
        unit,
        bound,
        basis,
        CountScope.OTHER,
        List.of(),
        evidence.text(),
        evidence.span());
  }
}
