package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.Span;
import java.util.List;
import java.util.Optional;

/** Sets of kinds, in which OTHER counts only where the reader asks for it. */
final class Kinds {
  private static final String OTHER = "OTHER";

  private Kinds() {}

  /** What was found without an OTHER that the reader doesn't ask for. */
  static <E extends Enum<E>> List<Placed<E>> telling(List<Placed<E>> found, Wanted<E> wanted) {
    return found.stream()
        .filter(f -> !f.value().name().equals(OTHER) || wanted.must().contains(f.value()))
        .toList();
  }

  /** All of these kinds at one place. */
  static <E extends Enum<E>> List<Placed<E>> at(Span span, List<E> kinds) {
    return kinds.stream().map(k -> new Placed<>(k, Optional.of(span))).toList();
  }
}
