package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Exposure;
import io.github.breach.model.Protection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The kinds of data affected, those denied, and how some were protected. */
final class DataComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    List<DataItem> items = found.all(Disclosure::dataItems);
    wanted
        .child("data")
        .ifPresent(
            data -> {
              Predicate<DataItem> denied = i -> i.exposure() == Exposure.NOT_EXPOSED;
              verdicts.set(
                  Field.DATA_EXPOSED,
                  placed(items, denied.negate(), DataItem::category),
                  data.wanted("exposed", "may", DataCategory.class));
              verdicts.set(
                  Field.DATA_NOT_EXPOSED,
                  placed(items, denied, DataItem::category),
                  data.wanted("notExposed", "may", DataCategory.class));
            });
    if (wanted.judges("protected")) {
      verdicts.set(
          Field.DATA_PROTECTION,
          placed(
              items,
              i -> i.protection() != Protection.NONE_STATED,
              i -> shown(i.category(), i.protection())),
          Wanted.of(protections(wanted, "protected"), protections(wanted, "protectedMay")));
    }
  }

  private static <T> List<Placed<T>> placed(
      List<DataItem> items, Predicate<DataItem> which, Function<DataItem, T> value) {
    return items.stream().filter(which).map(i -> Placed.at(value.apply(i), i.span())).toList();
  }

  private static List<String> protections(Judgement wanted, String key) {
    return wanted.entries(key).stream()
        .map(
            e ->
                shown(
                    DataCategory.valueOf(e.required("category")),
                    Protection.valueOf(e.required("protection"))))
        .toList();
  }

  private static String shown(DataCategory category, Protection protection) {
    return category + " " + protection;
  }
}
