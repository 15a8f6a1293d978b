package io.github.breach.examples.embedding;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.Outcome;
import io.github.breach.extract.TextSource;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Elapsed;
import io.github.breach.model.Organization;
import io.github.breach.model.Stated;
import io.github.breach.model.followup.Change;
import io.github.breach.model.followup.ReportSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an incident list keeps by hand: a row for each incident, and below it what changed. */
public final class IncidentList {
  private final DisclosureParser parser;

  /** A list of what {@code parser} reads. */
  public IncidentList(DisclosureParser parser) {
    this.parser = parser;
  }

  /** The lines of the list; texts that could not be read stand at its end, by their ids. */
  public List<String> of(Stream<TextSource> texts) {
    List<Disclosure> notices = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    parser
        .readAll(texts)
        .forEach(
            outcome -> {
              outcome.disclosures().forEach(notices::add);
              if (outcome instanceof Outcome.Failed failed) {
                unread.add("not read: " + failed.id() + ": " + failed.cause().getMessage());
              }
            });
    List<String> lines = new ArrayList<>();
    for (ReportSeries series : ReportSeries.group(notices)) {
      lines.add(row(series));
      series.changes().forEach(change -> lines.add("  " + line(change)));
    }
    lines.addAll(unread);
    return lines;
  }

  private static String row(ReportSeries series) {
    Disclosure latest = series.latest();
    return Stream.of(
            latest.discloser().map(Organization::name),
            series.first().publishedOn().map(on -> on.edtf()),
            latest.affectedTotal().map(Stated::text),
            series.first().milestones().toPublication().flatMap(IncidentList::days),
            Optional.of("reports: " + series.reports().size()))
        .map(cell -> cell.orElse("-"))
        .collect(Collectors.joining(" | "));
  }

  private static Optional<String> days(Elapsed elapsed) {
    return elapsed.exactDays().isPresent()
        ? Optional.of(elapsed.exactDays().getAsInt() + " days to publication")
        : Optional.empty();
  }

  private static String line(Change change) {
    return change.getClass().getSimpleName()
        + ": "
        + words(change.before())
        + " -> "
        + words(change.after());
  }

  private static String words(List<Stated> facts) {
    return facts.stream().map(Stated::text).collect(Collectors.joining(", "));
  }
}
