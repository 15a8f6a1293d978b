package io.github.breach.core.date;

import io.github.breach.model.CalendarSystem;
import io.github.breach.model.DatePrecision;
import io.github.breach.model.DateResolution;
import io.github.breach.model.DateValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point or range while it is resolved. */
final class Resolution {
  @Nullable DateValue value;
  DatePrecision precision = DatePrecision.YEAR;
  boolean approximate;

  /** Whether the value is a fiscal year, half or quarter, after which no event is told. */
  boolean period;

  /** Whether a late part of the year is written, so that a month after it is the next year's. */
  boolean late;

  DateResolution how = DateResolution.EXPLICIT;
  CalendarSystem calendar = CalendarSystem.GREGORIAN;
  final List<Inference> inferences = new ArrayList<>();
  final List<DateWarning> warnings = new ArrayList<>();

  void infer(Inference.Part part, Inference.Source source) {
    inferences.add(new Inference(part, source));
  }

  void warn(DateWarning warning) {
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  /** Takes in what was found out about the other side of a range. */
  void merge(Resolution other) {
    how = how.compareTo(other.how) >= 0 ? how : other.how;
    precision = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
    approximate |= other.approximate;
    period &= other.period;
    if (other.calendar == CalendarSystem.JAPANESE_ERA) {
      calendar = other.calendar;
    }
    inferences.addAll(other.inferences);
    other.warnings.forEach(this::warn);
  }

  boolean isImpossible() {
    return warnings.contains(DateWarning.IMPOSSIBLE);
  }
}
