package io.github.breach.extract.internal.field.timeline;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** The words around dated clauses that the readers of this package ask for, read once for all. */
final class EntryWording {
  static final WordLists WORDS = WordLists.of("entry-wording");

  private EntryWording() {}
}
