package io.github.breach.model.statutory;

import io.github.breach.model.CauseStatus;
import io.github.breach.model.CountScope;
import io.github.breach.model.Disclosure;
import io.github.breach.model.EventKind;
import io.github.breach.model.Exposure;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import io.github.breach.model.Stated;
import io.github.breach.model.StatedCount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the facts of a record that tell an item, or that say that it is open. */
final class ItemFacts {
  private ItemFacts() {}

  static List<Stated> of(Disclosure notice, RequiredItem item, ItemStatus status) {
    if (status == ItemStatus.NOT_STATED) {
      return List.of();
    }
    boolean known = status == ItemStatus.STATED;
    Stream<? extends Stated> facts =
        switch (item) {
          case OVERVIEW ->
              Stream.concat(notice.title().stream(), notice.incident().types().stream());
          case DATA_ITEMS ->
              notice.dataItems().stream().filter(d -> d.exposure() != Exposure.NOT_EXPOSED);
          case NUMBER_OF_PERSONS -> counts(notice, known);
          case CAUSE ->
              notice.causes().stream()
                  .filter(c -> known == (c.status() != CauseStatus.UNDER_INVESTIGATION));
          case SECONDARY_DAMAGE -> notice.incident().secondaryDamage().evidence().stream();
          case RESPONSE_TO_PERSONS -> notice.timeline().all(EventKind.PERSONS_NOTIFIED);
          case PUBLICATION ->
              Stream.of(
                      notice.publishedOn().stream(),
                      notice.report().earlier().stream(),
                      notice.timeline().all(EventKind.PUBLISHED))
                  .flatMap(s -> s);
          case PREVENTION -> notice.measures().stream();
          case OTHER -> notice.authorityReports().stream();
        };
    return facts.<Stated>map(f -> f).sorted(Comparator.comparing(Stated::span)).toList();
  }

  /** The headline count where there is one, else the counts of parts, or those said to be open. */
  private static Stream<StatedCount> counts(Disclosure notice, boolean known) {
    Optional<StatedCount> total =
        notice.affectedTotal().filter(c -> c.value().isPresent() == known);
    if (total.isPresent()) {
      return total.stream();
    }
    return notice.counts().stream()
        .filter(c -> c.value().isPresent() == known)
        .filter(c -> c.scope() == CountScope.TOTAL || c.scope() == CountScope.SUBSET);
  }
}
