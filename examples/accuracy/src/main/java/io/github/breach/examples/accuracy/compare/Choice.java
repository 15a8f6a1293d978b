package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field that has one constant of an enum, of which several may be acceptable. */
final class Choice {
  private Choice() {}

  /** Judges a constant that has no words of its own. */
  static <E extends Enum<E>> void judge(
      Field field, Optional<E> found, List<E> acceptable, Verdicts verdicts) {
    judge(field, found, Optional.empty(), acceptable, verdicts);
  }

  static <E extends Enum<E>> void judge(
      Field field, Optional<E> found, Optional<Span> place, List<E> acceptable, Verdicts verdicts) {
    boolean right = found.filter(acceptable::contains).isPresent();
    String wanted = acceptable.stream().map(Enum::name).collect(Collectors.joining(" or "));
    verdicts.single(
        field,
        right,
        found.map(f -> new Placed<>(f.name(), place)),
        Optional.of(wanted).filter(w -> !w.isEmpty()));
  }
}
