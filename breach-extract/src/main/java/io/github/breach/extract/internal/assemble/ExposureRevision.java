package io.github.breach.extract.internal.assemble;

import io.github.breach.model.Certainty;
import io.github.breach.model.DataItem;
import io.github.breach.model.Exposure;
import io.github.breach.model.Incident;
import java.util.List;

/** Leaves data exposed only where the notice tells the leak as a fact. */
final class ExposureRevision {
  private ExposureRevision() {}

  static List<DataItem> revise(List<DataItem> items, Incident incident) {
    if (incident.leakStatus().status() == Certainty.CONFIRMED) {
      return items;
    }
    return items.stream()
        .map(
            item ->
                item.exposure() == Exposure.EXPOSED
                    ? new DataItem(
                        item.category(),
                        Exposure.POSSIBLY_EXPOSED,
                        item.protection(),
                        item.text(),
                        item.span())
                    : item)
        .toList();
  }
}
