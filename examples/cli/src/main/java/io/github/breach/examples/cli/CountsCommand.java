package io.github.breach.examples.cli;

import io.github.breach.core.count.CountNormalizer;
import io.github.breach.model.plain.PlainView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code breach counts}: the counts of each line of standard input. */
@Command(
    name = "counts",
    mixinStandardHelpOptions = true,
    description = "Finds the counts in each line of standard input.")
final class CountsCommand implements Callable<Integer> {
  private final Console console;

  CountsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CountNormalizer counts = CountNormalizer.standard();
    return new MentionLines(
            console, line -> counts.findAll(line).stream().map(PlainView::writeCount).toList())
        .run();
  }
}
