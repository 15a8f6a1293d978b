package io.github.breach.examples.cli.table;

import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.Severity;
import java.util.List;
import java.util.function.Function;

/** What was done, who was told, who else is in it, where to ask, and what to know of the record. */
final class ResponseRows {
  private final DisclosureCard card;

  ResponseRows(DisclosureCard card) {
    this.card = card;
  }

  void add(Disclosure disclosure) {
    list("Measures", disclosure.measures(), ResponseRows::measure);
    list(
        "Reported to",
        disclosure.authorityReports(),
        report ->
            List.of(
                Cell.of(report.authority()),
                Cell.of(report.on().map(DatePhrase::of).orElse(""), Style.NAMED),
                Cell.of(Words.of(report.kind()), Style.FAINT)));
    list(
        "Organisations",
        disclosure.organizations(),
        other ->
            List.of(
                Cell.of(other.name() + Words.bracketed(Words.joined(other.aliases()))),
                Cell.of(Words.of(other.roles()), Style.FAINT)));
    list(
        "Contacts",
        disclosure.contacts(),
        contact ->
            List.of(
                Cell.of(Words.of(contact.channel())),
                Cell.of(contact.value()),
                Cell.of(contact.hours().orElse(""), Style.FAINT)));
    card.row("Not stated", Words.of(disclosure.completeness().missing()));
    list("Diagnostics", disclosure.diagnostics(), ResponseRows::diagnostic);
  }

  private <T> void list(String label, List<T> facts, Function<T, List<Cell>> row) {
    card.rows(label, facts.stream().map(row).toList());
  }

  private static List<Cell> measure(Measure measure) {
    Style style = measure.status() == MeasureStatus.DONE ? Style.GOOD : Style.PLAIN;
    return List.of(
        Cell.of(Words.of(measure.status()), style),
        Cell.of(Words.of(measure.categories())),
        Cell.of(measure.text(), Style.FAINT));
  }

  private static List<Cell> diagnostic(Diagnostic diagnostic) {
    String place =
        diagnostic.span().map(span -> "[" + span.start() + ", " + span.end() + ")").orElse("");
    return List.of(
        Cell.of(Words.of(diagnostic.severity()), style(diagnostic.severity())),
        Cell.of(diagnostic.code()),
        Cell.of(diagnostic.message() + " " + place, Style.FAINT));
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case INFO -> Style.PLAIN;
      case WARNING -> Style.DOUBTFUL;
      case ERROR -> Style.BAD;
    };
  }
}
