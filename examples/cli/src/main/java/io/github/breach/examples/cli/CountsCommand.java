package io.github.breach.examples.cli;

import io.github.breach.core.count.AmountNormalizer;
import io.github.breach.core.count.CountNormalizer;
import io.github.breach.core.count.StatedAmount;
import io.github.breach.model.StatedCount;
import io.github.breach.model.plain.PlainView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * {@code breach counts}: the counts of each line of standard input, and its amounts (2.5倍, 1,200円)
 * in the same form, whose value may have decimals.
 */
@Command(
    name = "counts",
    mixinStandardHelpOptions = true,
    description = "Finds the counts and amounts in each line of standard input.")
final class CountsCommand implements Callable<Integer> {
  private final Console console;

  CountsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CountNormalizer counts = CountNormalizer.standard();
    AmountNormalizer amounts = AmountNormalizer.standard();
    return new MentionLines(console, line -> merged(counts.findAll(line), amounts.findAll(line)))
        .run();
  }

  /** Both in text order; they never overlap. */
  private static List<Map<String, @Nullable Object>> merged(
      List<StatedCount> counts, List<StatedAmount> amounts) {
    Map<Integer, Map<String, @Nullable Object>> byStart = new TreeMap<>();
    counts.forEach(count -> byStart.put(count.span().start(), PlainView.writeCount(count)));
    amounts.forEach(amount -> byStart.put(amount.span().start(), PlainAmount.of(amount)));
    return List.copyOf(byStart.values());
  }
}
