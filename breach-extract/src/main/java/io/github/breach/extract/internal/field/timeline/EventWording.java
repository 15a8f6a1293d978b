package io.github.breach.extract.internal.field.timeline;

import io.github.breach.extract.internal.vocabulary.WordLists;

/** The words around events that the readers of this package ask for, read once for all of them. */
final class EventWording {
  static final WordLists WORDS = WordLists.of("event-phrases");

  private EventWording() {}
}
