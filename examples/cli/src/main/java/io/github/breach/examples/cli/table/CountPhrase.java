package io.github.breach.examples.cli.table;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountUnit;
import io.github.breach.model.StatedCount;
import java.util.Locale;

/** Counts as people read them: {@code at most 430 persons, gross}. */
final class CountPhrase {
  private CountPhrase() {}

  static String of(StatedCount count) {
    if (count.valueOrNull() == null) {
      return "number not known";
    }
    long value = count.valueOrNull();
    String number = String.format(Locale.ROOT, "%,d", value);
    String basis = count.basis() == CountBasis.UNSTATED ? "" : ", " + Words.of(count.basis());
    return bound(count) + number + " " + unit(count, value) + basis;
  }

  private static String bound(StatedCount count) {
    return switch (count.bound()) {
      case EXACT, UNKNOWN -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "at most ";
      case LESS_THAN -> "fewer than ";
    };
  }

  private static String unit(StatedCount count, long value) {
    if (count.unit() == CountUnit.OTHER) {
      return count.counterOrNull() == null ? "" : count.counterOrNull();
    }
    String unit = Words.of(count.unit());
    if (value == 1) {
      return unit;
    }
    return unit + (unit.endsWith("s") ? "es" : "s");
  }
}
