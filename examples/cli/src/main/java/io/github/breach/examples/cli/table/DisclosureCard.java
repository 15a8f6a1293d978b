package io.github.breach.examples.cli.table;

import io.github.breach.model.Disclosure;
import io.github.breach.model.Evidence;
import io.github.breach.model.Organization;
import io.github.breach.model.Report;
import io.github.breach.model.ReportStage;
import io.github.breach.model.Source;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.util.ArrayList;
import java.util.List;

/** One disclosure as a card: who, when, how many, what happened, and all that the notice lists. */
public final class DisclosureCard {
  private final CardLayout layout;
  private final List<String> lines = new ArrayList<>();

  private DisclosureCard(CardLayout layout) {
    this.layout = layout;
  }

  /** The card's lines, each ended by \n. What the notice doesn't state has no line. */
  public static String of(Disclosure disclosure, CardLayout layout) {
    DisclosureCard card = new DisclosureCard(layout);
    card.lines.addAll(layout.heading(disclosure.title().map(Evidence::text).orElse("(no title)")));
    card.head(disclosure);
    new IncidentRows(card).add(disclosure);
    new ListRows(card).add(disclosure);
    new ResponseRows(card).add(disclosure);
    return String.join("\n", card.lines) + "\n";
  }

  /** Rows under a label; nothing where there is none. */
  void rows(String label, List<List<Cell>> rows) {
    lines.addAll(layout.rows(label, rows));
  }

  /** One cell under a label; nothing where it is empty. */
  void row(String label, String text) {
    if (!text.isEmpty()) {
      rows(label, List.of(List.of(Cell.of(text))));
    }
  }

  private void head(Disclosure disclosure) {
    row("Discloser", disclosure.discloser().map(DisclosureCard::name).orElse(""));
    row("Published", disclosure.publishedOn().map(DatePhrase::of).orElse(""));
    row("Report", report(disclosure.report()));
    disclosure.affectedTotal().ifPresent(total -> rows("Affected", List.of(affected(total))));
    row("Source", source(disclosure.source()));
  }

  private static List<Cell> affected(StatedCount total) {
    return List.of(
        Cell.of(CountPhrase.of(total), Style.STRONG),
        Cell.of(Words.quoted(total.text()), Style.FAINT));
  }

  private static String name(Organization organization) {
    return organization.name() + Words.bracketed(Words.joined(organization.aliases()));
  }

  private static String report(Report report) {
    List<String> words = new ArrayList<>();
    if (report.stage() != ReportStage.UNSPECIFIED) {
      words.add(Words.of(report.stage()));
    }
    report.sequence().ifPresent(number -> words.add("no. " + number));
    for (StatedDate earlier : report.earlier()) {
      words.add("after " + DatePhrase.of(earlier));
    }
    return Words.joined(words);
  }

  private static String source(Source source) {
    return source.id().map(id -> id + " ").orElse("")
        + "["
        + source.span().start()
        + ", "
        + source.span().end()
        + ")";
  }
}
