package io.github.breach.extract.internal.field.timeline;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** The words that tell what a period is one of, read once for the readers of this package. */
final class PeriodWording {
  static final WordLists WORDS = WordLists.of("data-periods");

  private PeriodWording() {}
}
