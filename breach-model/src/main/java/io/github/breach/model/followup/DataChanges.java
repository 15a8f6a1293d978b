package io.github.breach.model.followup;

import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Exposure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what is said of each kind of data. */
final class DataChanges {
  private DataChanges() {}

  static List<Change> between(Disclosure before, Disclosure after) {
    List<Change> changes = new ArrayList<>();
    for (DataCategory category : DataCategory.values()) {
      Optional<DataItem> to = strongest(after, category);
      if (to.isPresent()) {
        change(category, strongest(before, category), to.get()).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static Optional<Change> change(
      DataCategory category, Optional<DataItem> earlier, DataItem to) {
    if (earlier.isEmpty()) {
      return to.exposure() == Exposure.NOT_EXPOSED
          ? Optional.empty()
          : Optional.of(new Change.DataAdded(to));
    }
    DataItem from = earlier.get();
    if (from.exposure() == to.exposure()) {
      return Optional.empty();
    }
    Matter matter = new Matter.Data(category);
    if (from.exposure() == Exposure.NOT_EXPOSED) {
      return Optional.of(new Change.DenialWithdrawn(matter, from, to));
    }
    return switch (to.exposure()) {
      case EXPOSED -> Optional.of(new Change.Confirmed(matter, from, to));
      case NOT_EXPOSED -> Optional.of(new Change.RuledOut(matter, from, to));
      // A later report that hedges again takes nothing back.
      case POSSIBLY_EXPOSED -> Optional.empty();
    };
  }

  /** The place that says the most of a kind of data. */
  private static Optional<DataItem> strongest(Disclosure notice, DataCategory category) {
    return notice
        .exposure(category)
        .flatMap(
            exposure ->
                notice.dataItems(category).stream()
                    .filter(i -> i.exposure() == exposure)
                    .findFirst());
  }
}
