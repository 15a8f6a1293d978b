package io.github.breach.core.date;

import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mention means in its context.
 *
 * @param mention what stands in the text
 * @param dateOrNull the date; null where nothing of it can be known (令和0年, or 同日 after no date)
 * @param inferences why each part that isn't written is what it is
 * @param warnings what is odd about it
 */
public record ResolvedDate(
    DateMention mention,
    @Nullable StatedDate dateOrNull,
    List<Inference> inferences,
    List<DateWarning> warnings) {

  public ResolvedDate {
    Objects.requireNonNull(mention, "mention");
    inferences = List.copyOf(inferences);
    warnings = List.copyOf(warnings);
  }

  /** The date, where at least a part of it is known. */
  public Optional<StatedDate> date() {
    return Optional.ofNullable(dateOrNull);
  }
}
