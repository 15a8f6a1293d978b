package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Disclosure;
import io.github.breach.model.StatedCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Every count, paired by its number; what it counts is judged for the pairs alone. */
final class CountComparison implements Comparison {

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("counts")) {
      return;
    }
    List<StatedCount> left = new ArrayList<>(found.all(Disclosure::counts));
    Set<OptionalLong> known = new HashSet<>(wanted.numbers("countsMay"));
    for (Judgement entry : wanted.entries("counts")) {
      known.add(entry.number("value"));
      Optional<StatedCount> pair = pair(entry, left);
      if (pair.isEmpty()) {
        verdicts.missing(Field.COUNTS_VALUE, shown(entry.number("value")), Optional.empty());
        continue;
      }
      left.remove(pair.get());
      verdicts.right(Field.COUNTS_VALUE);
      details(entry, pair.get(), verdicts);
    }
    for (StatedCount count : left) {
      if (count.scope() != CountScope.OTHER && !known.contains(count.value())) {
        verdicts.extra(
            Field.COUNTS_VALUE,
            shown(count.value()) + " " + count.scope(),
            Optional.of(count.span()));
      }
    }
  }

  /** Of several counts of this number, one of a right scope, then of a right unit. */
  private static Optional<StatedCount> pair(Judgement entry, List<StatedCount> left) {
    OptionalLong value = entry.number("value");
    List<CountScope> scopes = entry.constants("scope", CountScope.class);
    List<CountUnit> units = entry.constants("unit", CountUnit.class);
    return left.stream()
        .filter(c -> (c.bound() == CountBound.UNKNOWN) == value.isEmpty())
        .filter(c -> value.isEmpty() || c.value().equals(value))
        .min(
            Comparator.<StatedCount, Boolean>comparing(c -> !scopes.contains(c.scope()))
                .thenComparing(c -> !units.contains(c.unit())));
  }

  private static void details(Judgement entry, StatedCount count, Verdicts verdicts) {
    detail(Field.COUNTS_UNIT, entry, "unit", count, count.unit(), verdicts);
    detail(Field.COUNTS_SCOPE, entry, "scope", count, count.scope(), verdicts);
    if (entry.judges("bound")) {
      detail(Field.COUNTS_BOUND, entry, "bound", count, count.bound(), verdicts);
    }
    if (entry.judges("basis")) {
      detail(Field.COUNTS_BASIS, entry, "basis", count, count.basis(), verdicts);
    }
  }

  private static <E extends Enum<E>> void detail(
      Field field, Judgement entry, String key, StatedCount count, E found, Verdicts verdicts) {
    List<E> acceptable = entry.constants(key, found.getDeclaringClass());
    Choice.judge(field, Optional.of(found), Optional.of(count.span()), acceptable, verdicts);
  }

  private static String shown(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "unknown number";
  }
}
