package io.github.breach.extract.internal.field.incident;

import io.github.breach.model.IncidentType;

/**
 * A type that some words name; positions are folded.
 *
 * @param rank 0 in the title, 1 where the lead says what happened, 2 elsewhere
 * @param weak whether the words name it only where nothing else is named
 */
record TypeCandidate(IncidentType type, int rank, boolean weak, int start, int end) {

  static final int TITLE = 0;
  static final int LEAD = 1;
}
