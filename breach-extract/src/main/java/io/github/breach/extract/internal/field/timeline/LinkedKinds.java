package io.github.breach.extract.internal.field.timeline;

import io.github.breach.model.EventKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Completes what clauses tell by what the next of their sentence tells. */
final class LinkedKinds {
  private final ClauseLinks links;
  private final EventKindReader reader;

  LinkedKinds(ClauseLinks links, EventKindReader reader) {
    this.links = links;
    this.reader = reader;
  }

  /** Changes the kinds of the clauses, from the last to the first. */
  void complete(List<DatedClause> clauses, List<Set<EventKind>> kinds) {
    for (int i = clauses.size() - 2; i >= 0; i--) {
      DatedClause clause = clauses.get(i);
      DatedClause next = clauses.get(i + 1);
      if (links.isJoined(clause, next)) {
        kinds.set(i, copy(kinds.get(i + 1)));
      } else if (kinds.get(i).isEmpty()) {
        completeEmpty(clause, next, kinds, i);
      }
    }
  }

  private void completeEmpty(
      DatedClause clause, DatedClause next, List<Set<EventKind>> kinds, int i) {
    Set<EventKind> behind = kinds.get(i + 1);
    if (links.isFoundLater(clause, next) && !Collections.disjoint(behind, ClauseKinds.FINDINGS)) {
      kinds.set(i, EnumSet.of(EventKind.OCCURRED));
    } else if (links.sharesPredicate(clause, next)) {
      kinds.set(i, copy(behind));
    } else if (!behind.isEmpty() && links.tellsToo(clause, next)) {
      kinds.set(i, EnumSet.of(EventKind.DETECTED));
      if (behind.remove(EventKind.LEAK_ASCERTAINED)) {
        behind.add(EventKind.DETECTED);
      }
    } else if (behind.contains(EventKind.PUBLISHED) && links.isAnnounced(clause, next)) {
      kinds.set(i, EnumSet.of(EventKind.PUBLISHED));
      kinds.set(i + 1, reader.read(next.start(), links.saidEnd(next), next.start(), false));
    } else if (links.holds(clause, next)) {
      int content = links.contentEnd(next);
      kinds.set(i, reader.read(content, next.end(), clause.start(), false));
      kinds.set(i + 1, reader.read(next.start(), content, next.start(), false));
    } else if (links.isSubject(clause, next)) {
      Set<EventKind> outer = copy(behind);
      outer.remove(EventKind.OCCURRED);
      kinds.set(i, outer.isEmpty() ? EnumSet.of(EventKind.DETECTED) : outer);
      kinds.set(i + 1, EnumSet.of(EventKind.OCCURRED));
    }
  }

  /** A set of its own, which may be changed. */
  static Set<EventKind> copy(Set<EventKind> kinds) {
    return kinds.isEmpty() ? EnumSet.noneOf(EventKind.class) : EnumSet.copyOf(kinds);
  }
}
