package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Statements that the reader tells by a fragment of their words, paired one to one: the shortest
 * statement that holds the fragment is the one meant.
 */
final class Fragments {

  /** A statement and the reader's entry for it. */
  record Pair<T>(T found, Judgement wanted) {}

  private Fragments() {}

  /** Judges which statements were found. */
  static <T extends Stated> List<Pair<T>> pair(
      Field field, List<T> found, List<Judgement> wanted, List<String> may, Verdicts verdicts) {
    List<T> left = new ArrayList<>(found);
    List<Pair<T>> pairs = new ArrayList<>();
    for (Judgement entry : wanted) {
      String fragment = Wording.of(entry.required("contains"));
      Optional<T> match =
          left.stream()
              .filter(s -> Wording.of(s.text()).contains(fragment))
              .min(Comparator.comparingInt(s -> Wording.of(s.text()).length()));
      if (match.isPresent()) {
        left.remove(match.get());
        verdicts.right(field);
        pairs.add(new Pair<>(match.get(), entry));
      } else {
        verdicts.missing(field, entry.required("contains"), Optional.empty());
      }
    }
    List<String> tolerated = may.stream().map(Wording::of).toList();
    for (T statement : left) {
      String words = Wording.of(statement.text());
      if (tolerated.stream().noneMatch(t -> words.contains(t) || t.contains(words))) {
        verdicts.extra(field, statement.text(), Optional.of(statement.span()));
      }
    }
    return pairs;
  }
}
