package io.github.breach.extract.internal.field.measure;

import io.github.breach.extract.internal.vocabulary.WordLists;

/**
 * The words around measures that the readers of this package ask for, read once for all of them.
 */
final class MeasureWording {
  static final WordLists WORDS = WordLists.of("measure-lines");

  private MeasureWording() {}
}
