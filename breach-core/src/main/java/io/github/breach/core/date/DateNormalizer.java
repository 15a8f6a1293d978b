package io.github.breach.core.date;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds and normalises the dates of Japanese text.
 *
 * <p>Two steps, which may be taken apart: {@link #find} says what is written and knows no context;
 * {@link #resolve} says what it means, in reading order, from an explicit context and never from
 * the clock.
 *
 * <pre>{@code
 * DateNormalizer dates = DateNormalizer.standard();
 * dates.normalize("令和6年9月25日(水) 午後2時35分頃", DateContext.none()).get().edtf(); // 2024-09-25T14:35
 * dates.findAll("9月4日~11日に発送しました", DateContext.published(LocalDate.of(2024, 9, 27)))
 *     .get(0).edtf(); // 2024-09-04/2024-09-11
 * }</pre>
 *
 * <p>Any text is accepted, in linear time. Immutable and safe for concurrent use.
 */
public final class DateNormalizer {
  private static final DateNormalizer STANDARD = new DateNormalizer();

  private DateNormalizer() {}

  /** The normalizer with the built-in vocabulary. */
  public static DateNormalizer standard() {
    return STANDARD;
  }

  /**
   * Every date expression as written, in text order and never overlapping; lengths of time (10日間)
   * and hours of business aren't among them. Positions are those of the folded text.
   */
  public List<DateMention> find(FoldedText text) {
    return scan(text).dates();
  }

  /** Every length of time that is no date, in text order: 10日間, 24時間, 約3か月. */
  public List<DurationMention> findDurations(FoldedText text) {
    return scan(text).durations();
  }

  /**
   * Resolves mentions of one narrative in reading order.
   *
   * @param mentions all of {@link #find}'s result, or those of one part of the text
   * @return one result a mention, in the same order
   */
  public List<ResolvedDate> resolve(
      FoldedText text, List<DateMention> mentions, DateContext context) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(mentions, "mentions");
    Objects.requireNonNull(context, "context");
    return new DateResolver(text, mentions, context).resolve();
  }

  /**
   * Folds a text, finds its dates and resolves them; dates of which nothing can be known are left
   * out.
   *
   * @return the dates in text order, with spans into {@code text}
   */
  public List<StatedDate> findAll(String text, DateContext context) {
    FoldedText folded = TextFolder.joiningLines().fold(text);
    List<StatedDate> out = new ArrayList<>();
    for (ResolvedDate resolved : resolve(folded, find(folded), context)) {
      resolved.date().ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  /**
   * The date that {@code expression} is as a whole, spaces around it aside; empty where it is
   * anything else or no date can be known.
   */
  public Optional<StatedDate> normalize(String expression, DateContext context) {
    FoldedText folded = TextFolder.keepingLines().fold(expression);
    List<DateMention> mentions = find(folded);
    if (mentions.size() != 1) {
      return Optional.empty();
    }
    DateMention only = mentions.get(0);
    boolean whole =
        folded.text().substring(0, only.start()).isBlank()
            && folded.text().substring(only.end()).isBlank();
    return whole ? resolve(folded, mentions, context).get(0).date() : Optional.empty();
  }

  private static DateScanner scan(FoldedText text) {
    DateScanner scanner =
        new DateScanner(Objects.requireNonNull(text, "text").text().toCharArray());
    scanner.scan();
    return scanner;
  }
}
