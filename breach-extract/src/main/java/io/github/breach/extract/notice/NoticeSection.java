package io.github.breach.extract.notice;

import io.github.breach.model.SectionKind;
import java.util.List;
import java.util.Set;

/**
 * A headed part of a notice, or its lead; positions are folded.
 *
 * @param index its place among the notice's sections
 * @param parent the index of the section that holds it, or -1
 * @param level 0 for the lead, 1 for a main heading, deeper below
 * @param kinds what its heading says it is about; a nested section whose heading says nothing has
 *     its parent's
 * @param start where its heading starts; for the lead, where the notice starts
 * @param headingEnd where its heading ends; {@code start} for the lead
 * @param end where it ends, with its children
 */
public record NoticeSection(
    int index, int parent, int level, List<SectionKind> kinds, int start, int headingEnd, int end) {

  public NoticeSection {
    kinds = List.copyOf(kinds);
  }

  /** Whether this is the lead, which has no heading. */
  public boolean isLead() {
    return level == 0;
  }

  /** Whether it is about {@code kind}. */
  public boolean is(SectionKind kind) {
    return kinds.contains(kind);
  }

  /** Whether it is about one of {@code any}. */
  public boolean isAny(Set<SectionKind> any) {
    for (int i = 0; i < kinds.size(); i++) {
      if (any.contains(kinds.get(i))) {
        return true;
      }
    }
    return false;
  }
}
