package io.github.breach.model.arbitrary;

import io.github.breach.model.DateInterval;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DateValue;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary points and intervals. */
public final class DateValues {
  private DateValues() {}

  public static Arbitrary<DateValue> any() {
    return Arbitraries.oneOf(point().map(p -> p), interval().map(i -> i));
  }

  public static Arbitrary<DatePoint> point() {
    Arbitrary<DatePoint> day =
        Combinators.combine(
                Arbitraries.longs().between(-719_162, 2_932_896).map(LocalDate::ofEpochDay),
                Arbitraries.integers().between(0, 5))
            .as(DateValues::withParts);
    Arbitrary<DatePoint> dated =
        Combinators.combine(day, time().injectNull(0.5))
            .as((date, time) -> time == null || date.day() == null ? date : timed(date, time));
    return Arbitraries.frequencyOf(Tuple.of(9, dated), Tuple.of(1, time()));
  }

  private static Arbitrary<DatePoint> time() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 23),
            Arbitraries.integers().between(0, 59),
            Arbitraries.integers().between(0, 59).injectNull(0.7))
        .as((hour, minute, second) -> new DatePoint(null, null, null, hour, minute, second));
  }

  private static DatePoint timed(DatePoint date, DatePoint time) {
    return new DatePoint(
        date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second());
  }

  private static DatePoint withParts(LocalDate date, int parts) {
    int month = date.getMonthValue();
    int day = date.getDayOfMonth();
    return switch (parts) {
      case 0 -> DatePoint.year(date.getYear());
      case 1 -> DatePoint.month(date.getYear(), month);
      case 2 -> new DatePoint(null, month, null, null, null, null);
      case 3 -> new DatePoint(null, month, day, null, null, null);
      case 4 -> new DatePoint(null, null, day, null, null, null);
      default -> DatePoint.day(date);
    };
  }

  public static Arbitrary<DateInterval> interval() {
    return Combinators.combine(point().injectNull(0.2), point(), Arbitraries.of(true, false))
        .as((a, b, swapped) -> swapped ? new DateInterval(b, a) : new DateInterval(a, b));
  }
}
