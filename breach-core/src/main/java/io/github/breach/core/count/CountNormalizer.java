package io.github.breach.core.count;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.model.StatedCount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the counts of a Japanese text: 約1,234件, 最大450件, 延べ530人分, 1万8千通を超える, 四十四名, 3~5件,
 * 109のメールアドレス, 件数: 1,234.
 *
 * <p>A count is a number with a counter, or with a noun in place of one: beside it, or at the head
 * of the column or row of a table whose cell is the number (会員 | 1,234 below 区分 | 人数(名)). Dates,
 * times, durations, amounts of money, ordinals (第3回, 2件目), telephone and article numbers and words
 * with a numeral in them (本件, 一部, 三重県) are none. Nor are decimals that count nothing whole (0.2人).
 *
 * <p>Example:
 *
 * <pre>{@code
 * CountNormalizer counts = CountNormalizer.standard();
 * counts.normalize("少なくとも１万２千件");    // 12000, 件, RECORD, AT_LEAST
 * counts.findAll("対象は延べ530人分、うち3件は…"); // 530 人分 GROSS, 3 件
 * }</pre>
 *
 * <p>Immutable and safe for concurrent use; build once, share. Any text is accepted, in linear
 * time.
 */
public final class CountNormalizer {
  private final CountVocabulary vocabulary;

  private CountNormalizer(CountVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The normalizer with the standard tables of counters and words. */
  public static CountNormalizer standard() {
    return new CountNormalizer(CountVocabulary.standard());
  }

  /**
   * Every number that counts something, in text order and never overlapping. Positions are those of
   * {@code text}'s folded view.
   */
  public List<CountMention> find(FoldedText text) {
    return new CountScan(text.text(), vocabulary).run();
  }

  /** Every count of {@code text}, with spans into it and the scope {@code OTHER}. */
  public List<StatedCount> findAll(String text) {
    FoldedText folded = TextFolder.joiningLines().fold(text);
    return find(folded).stream().map(mention -> mention.toStated(folded)).toList();
  }

  /**
   * The count that {@code expression} is, all of it but spaces around it; a number alone counts too
   * (1万2千), with the unit {@code OTHER}. Empty where it is none.
   */
  public Optional<StatedCount> normalize(String expression) {
    Objects.requireNonNull(expression, "expression");
    FoldedText folded = TextFolder.keepingLines().fold(expression);
    String text = folded.text();
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    CountMention mention = new CountScan(text.substring(0, end), vocabulary).whole(start);
    return Optional.ofNullable(mention).map(found -> found.toStated(folded));
  }
}
