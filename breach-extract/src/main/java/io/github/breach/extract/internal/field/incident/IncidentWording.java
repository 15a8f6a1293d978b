package io.github.breach.extract.internal.field.incident;

import io.github.breach.extract.internal.vocabulary.WordLists;

/**
 * The words around incidents that the readers of this package ask for, read once for all of them.
 */
final class IncidentWording {
  static final WordLists WORDS = WordLists.of("incident-wording");

  private IncidentWording() {}
}
