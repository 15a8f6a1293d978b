package io.github.breach.extract.internal.segment;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads headings that ask or tell in words of their own, where no listed word names the kind:
 * 何がまずかったのか asks for a cause, どう改めるか tells of prevention. Immutable.
 */
final class HeadingGrammar {
  private static final int LONGEST = 30;

  /** What comes first is asked first: 悪用の心配 before what leaked. */
  private static final List<SectionKind> KINDS =
      List.of(
          SectionKind.CAUSE,
          SectionKind.PREVENTION,
          SectionKind.SECONDARY_DAMAGE,
          SectionKind.REQUEST_TO_CUSTOMERS,
          SectionKind.AFFECTED_INFORMATION,
          SectionKind.CHRONOLOGY);

  private final WordLists words = WordLists.of("heading-grammar");

  /** The one kind that a heading's words ask for, or none. */
  List<SectionKind> kinds(String heading) {
    List<SectionKind> kinds = new ArrayList<>(1);
    for (SectionKind kind : KINDS) {
      if (kinds.isEmpty() && heading.length() <= LONGEST && names(heading, kind.name())) {
        kinds.add(kind);
      }
    }
    return List.copyOf(kinds);
  }

  private boolean names(String heading, String kind) {
    return words.in(kind, heading)
        || words.in(kind + ".1", heading) && words.in(kind + ".2", heading);
  }
}
