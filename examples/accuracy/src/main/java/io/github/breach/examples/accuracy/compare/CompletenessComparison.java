package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.ItemStatus;
import io.github.breach.model.RequiredItem;
import java.util.List;
import java.util.Optional;

/**
 * Which of the items of a statutory report the notice states. Every item has a status, so that a
 * notice without a record has a wrong one.
 */
final class CompletenessComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    wanted
        .child("completeness")
        .ifPresent(items -> items.keys().forEach(key -> item(items, key, found, verdicts)));
  }

  private static void item(Judgement items, String key, Found found, Verdicts verdicts) {
    RequiredItem item = RequiredItem.valueOf(key);
    List<ItemStatus> acceptable = items.constants(key, ItemStatus.class);
    Optional<ItemStatus> status = found.record().map(d -> d.completeness().of(item));
    String shown = item + " " + status.map(ItemStatus::name).orElse("without status");
    verdicts.single(
        Field.COMPLETENESS,
        status.filter(acceptable::contains).isPresent(),
        Optional.of(new Placed<>(shown, Optional.empty())),
        Optional.of(item + " " + String.join(" or ", items.texts(key))));
  }
}
