package io.github.breach.extract.internal.field.incident;

import io.github.breach.model.SectionKind;
import java.util.List;

/**
 * A sentence or heading that may speak of the incident; positions are folded.
 *
 * @param place where in the notice it stands
 * @param kinds what its section is about
 */
record Statement(int start, int end, Place place, List<SectionKind> kinds) {

  enum Place {
    /** The notice's own title. */
    TITLE,
    /** The heading of a section. */
    HEADING,
    /** Before the first heading. */
    LEAD,
    /** In a section. */
    BODY
  }

  boolean isAbout(SectionKind kind) {
    return kinds.contains(kind);
  }

  /** Whether its section is about {@code kind} and nothing else. */
  boolean isOnlyAbout(SectionKind kind) {
    return kinds.size() == 1 && kinds.get(0) == kind;
  }
}
