package io.github.breach.examples.cli.table;

import io.github.breach.model.Assessment;
import io.github.breach.model.Certainty;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Evidence;
import io.github.breach.model.Incident;
import java.util.ArrayList;
import java.util.List;

/** What happened, how, how sure the leak is, and when. */
final class IncidentRows {
  private final DisclosureCard card;

  IncidentRows(DisclosureCard card) {
    this.card = card;
  }

  void add(Disclosure disclosure) {
    Incident incident = disclosure.incident();
    card.row("What happened", Words.of(incident.types().stream().map(t -> t.type()).toList()));
    card.row("How", Words.of(incident.vectors().stream().map(v -> v.vector()).toList()));
    assessment("Leak", incident.leakStatus());
    assessment("Later misuse", incident.secondaryDamage());
    card.row("Exposed during", incident.exposurePeriod().map(DatePhrase::of).orElse(""));
    timeline(disclosure);
  }

  private void assessment(String label, Assessment assessment) {
    if (assessment.status() != Certainty.NOT_STATED) {
      String words = assessment.evidence().map(Evidence::text).orElse("");
      card.rows(
          label,
          List.of(
              List.of(
                  Cell.of(Words.of(assessment.status()), style(assessment.status())),
                  Cell.of(Words.quoted(words), Style.FAINT))));
    }
  }

  private void timeline(Disclosure disclosure) {
    List<List<Cell>> rows = new ArrayList<>();
    for (var event : disclosure.timeline()) {
      rows.add(
          List.of(
              Cell.of(DatePhrase.of(event.on()), Style.NAMED),
              Cell.of(Words.of(event.kinds())),
              Cell.of(event.text(), Style.FAINT)));
    }
    card.rows("Timeline", rows);
  }

  private static Style style(Certainty certainty) {
    return switch (certainty) {
      case CONFIRMED -> Style.BAD;
      case POSSIBLE -> Style.DOUBTFUL;
      case NOT_OBSERVED -> Style.GOOD;
      case NOT_STATED -> Style.PLAIN;
    };
  }
}
