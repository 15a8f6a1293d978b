package io.github.breach.extract.internal.field.data;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** The words around data that the readers of this package ask for, read once for all of them. */
final class DataWording {
  static final WordLists WORDS = WordLists.of("data-wording");

  private DataWording() {}
}
