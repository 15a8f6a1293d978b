package io.github.breach.examples.cli;

import io.github.breach.core.date.DateContext;
import io.github.breach.core.date.DateNormalizer;
import io.github.breach.model.plain.PlainView;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code breach dates}: the dates of each line of standard input. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    description = "Finds the dates in each line of standard input.")
final class DatesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--reference-date",
      paramLabel = "YYYY-MM-DD",
      description = "The day from which dates without a year are read.")
  private @Nullable LocalDate referenceDate;

  DatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DateNormalizer dates = DateNormalizer.standard();
    DateContext context =
        referenceDate == null ? DateContext.none() : DateContext.reference(referenceDate);
    return new MentionLines(
            console,
            line -> dates.findAll(line, context).stream().map(PlainView::writeDate).toList())
        .run();
  }
}
