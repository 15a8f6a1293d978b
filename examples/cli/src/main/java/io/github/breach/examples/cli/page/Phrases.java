package io.github.breach.examples.cli.page;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountUnit;
import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateValue;
import io.github.breach.model.StatedCount;
import io.github.breach.model.StatedDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and counts in signs that every reader knows: {@code ~2024-05-07 18:59}, {@code ≥74 人}. */
final class Phrases {
  private final Labels labels;

  Phrases(Labels labels) {
    this.labels = labels;
  }

  static String date(StatedDate date) {
    String about = date.approximate() ? "~" : "";
    if (date.value() instanceof DateInterval interval) {
      return about + side(interval.start()) + " – " + end(interval);
    }
    return about + point(date.value());
  }

  /** Without its day where that is the start's too: 02:00 – 05:00. */
  private static String end(DateInterval interval) {
    DatePoint start = interval.start();
    DatePoint end = interval.end();
    boolean sameDay =
        start != null
            && end != null
            && end.hour() != null
            && start.withoutTime().equals(end.withoutTime());
    String words = side(end);
    return sameDay ? words.substring(words.indexOf(' ') + 1) : words;
  }

  private static String side(@Nullable DatePoint point) {
    return point == null ? "…" : point(point);
  }

  private static String point(DateValue point) {
    return point.edtf().replace('T', ' ').replace('X', '?').strip();
  }

  String count(StatedCount count) {
    if (count.value().isEmpty()) {
      return labels.of("count.unknown");
    }
    String number = String.format(Locale.ROOT, "%,d", count.value().getAsLong());
    String basis = count.basis() == CountBasis.UNSTATED ? "" : " · " + labels.of(count.basis());
    return (bound(count) + number + " " + unit(count)).strip() + basis;
  }

  private static String bound(StatedCount count) {
    return switch (count.bound()) {
      case EXACT, UNKNOWN -> "";
      case ABOUT -> "≈";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
    };
  }

  private String unit(StatedCount count) {
    String counter = count.counterOrNull() == null ? "" : count.counterOrNull();
    if (count.unit() == CountUnit.OTHER || labels.tag().equals("ja")) {
      return counter;
    }
    String unit = labels.of(count.unit());
    boolean one = count.value().orElse(0) == 1;
    return one ? unit : unit + (unit.endsWith("s") ? "es" : "s");
  }
}
