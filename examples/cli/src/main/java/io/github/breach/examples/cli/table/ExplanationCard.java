package io.github.breach.examples.cli.table;

import io.github.breach.extract.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Why a record says what it says: a row a fact, with its rule and the words the rule read. */
public final class ExplanationCard {
  private static final int LONGEST_WORDS = 160;

  private ExplanationCard() {}

  /** The lines of one record under {@code title}; {@code text} is the whole input. */
  public static String of(
      String title, List<Explanation> explanations, String text, CardLayout layout) {
    List<String> lines = new ArrayList<>(layout.heading(title));
    String group = "";
    List<List<Cell>> rows = new ArrayList<>();
    for (Explanation explanation : explanations) {
      String next = field(explanation);
      if (!next.equals(group)) {
        lines.addAll(layout.rows(group, rows));
        rows.clear();
        group = next;
      }
      rows.add(
          List.of(
              Cell.of(explanation.rule(), Style.FAINT),
              Cell.of(Words.quoted(words(explanation.basis().of(text))))));
    }
    lines.addAll(layout.rows(group, rows));
    return String.join("\n", lines) + "\n";
  }

  /** timeline of timeline[2], leakStatus of incident.leakStatus. */
  private static String field(Explanation explanation) {
    String field = explanation.field();
    int index = field.indexOf('[');
    String whole = index < 0 ? field : field.substring(0, index);
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  private static String words(String basis) {
    String clean = TerminalText.clean(basis);
    return clean.length() <= LONGEST_WORDS ? clean : clean.substring(0, LONGEST_WORDS) + "…";
  }
}
