package io.github.breach.model.followup;

import io.github.breach.model.Disclosure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * From one report to the next.
 *
 * @param before the earlier report
 * @param after the later one
 * @param changes what the later one says otherwise, anew, or still leaves open
 */
public record ReportStep(Disclosure before, Disclosure after, List<Change> changes)
    implements Serializable {

  public ReportStep {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    changes = List.copyOf(changes);
  }

  /**
   * Compares two reports about one incident. What the later one doesn't repeat is no change: later
   * reports are often shorter.
   */
  public static ReportStep between(Disclosure before, Disclosure after) {
    List<Change> changes = new ArrayList<>();
    changes.addAll(CountChanges.between(before, after));
    changes.addAll(DateChanges.between(before, after));
    changes.addAll(DataChanges.between(before, after));
    changes.addAll(CertaintyChanges.between(before, after));
    changes.addAll(OpenMatters.between(before, after));
    return new ReportStep(before, after, changes);
  }

  /** The changes of one type: {@code step.changes(Change.CountCorrected.class)}. */
  public <T extends Change> Stream<T> changes(Class<T> type) {
    return changes.stream().filter(type::isInstance).map(type::cast);
  }
}
