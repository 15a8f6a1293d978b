package io.github.breach.model.followup;

import io.github.breach.model.Cause;
import io.github.breach.model.CauseStatus;
import io.github.breach.model.Disclosure;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.statutory.StatutoryItem;
import io.github.breach.model.statutory.StatutoryReport;
import java.util.ArrayList;
import java.util.List;

/** Compares what is not known yet: the cause that was found, and what both reports leave open. */
final class OpenMatters {
  private OpenMatters() {}

  static List<Change> between(Disclosure before, Disclosure after) {
    List<Change> changes = new ArrayList<>();
    boolean known = before.causes().stream().anyMatch(OpenMatters::isDetermined);
    if (!known) {
      after.causes().stream()
          .filter(OpenMatters::isDetermined)
          .forEach(cause -> changes.add(new Change.CauseDetermined(before.causes(), cause)));
    }
    StatutoryReport earlier = StatutoryReport.of(before);
    for (StatutoryItem item : StatutoryReport.of(after).open()) {
      StatutoryItem then = earlier.item(item.item());
      if (isUnknown(item) && isUnknown(then)) {
        changes.add(new Change.StillOpen(item.item(), then.facts(), item.facts()));
      }
    }
    return changes;
  }

  private static boolean isDetermined(Cause cause) {
    return cause.status() == CauseStatus.DETERMINED;
  }

  private static boolean isUnknown(StatutoryItem item) {
    return item.status() == ItemStatus.STATED_AS_UNKNOWN;
  }
}
