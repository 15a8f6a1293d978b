package io.github.breach.core.count;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numbers of a Japanese text that measure instead of counting: 1,200円, ¥980, 150円20銭,
 * 2.5倍, 30%, 三割, 4分の3, 時速50~60km, 0.2人, 1本半, 2ダース; a number that a word bounds: 値は3965以上; and a
 * text that is nothing but a number: 一万二千三百, 2e5.
 *
 * <p>What {@link CountNormalizer} finds is never among them, nor are dates, times, lengths of time,
 * ordinals and the numbers of codes and articles.
 *
 * <p>Example:
 *
 * <pre>{@code
 * AmountNormalizer amounts = AmountNormalizer.standard();
 * amounts.findAll("被害額は約2.5億円で、前年の1.5倍"); // 250000000 円 ABOUT, 1.5 倍
 * }</pre>
 *
 * <p>Immutable and safe for concurrent use; build once, share. Any text is accepted, in linear
 * time.
 */
public final class AmountNormalizer {
  private final CountVocabulary vocabulary;
  private final MeasureTable measures;

  private AmountNormalizer(CountVocabulary vocabulary, MeasureTable measures) {
    this.vocabulary = vocabulary;
    this.measures = measures;
  }

  /** The normalizer with the standard tables of units and words. */
  public static AmountNormalizer standard() {
    return new AmountNormalizer(CountVocabulary.standard(), MeasureTable.standard());
  }

  /**
   * The amount that {@code expression} is, all of it but spaces around it; a number alone is one
   * too. Empty where it is none.
   */
  public Optional<StatedAmount> normalize(String expression) {
    List<StatedAmount> found = findAll(expression);
    String words = expression.strip();
    return found.size() == 1 && found.get(0).text().strip().equals(words)
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  /** Every amount of {@code text}, in text order and never overlapping, with spans into it. */
  public List<StatedAmount> findAll(String text) {
    FoldedText folded = TextFolder.joiningLines().fold(text);
    List<CountMention> counts = new CountScan(folded.text(), vocabulary).run();
    return new AmountScan(folded, vocabulary, measures, counts).run();
  }
}
