package io.github.breach.extract.internal.field.counts;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** The words around counts that the readers of this package ask for, read once for all of them. */
final class CountWording {
  static final WordLists WORDS = WordLists.of("count-wording");

  private CountWording() {}
}
