package io.github.breach.core.date;

import static io.github.breach.core.date.PointResolver.nz;

import io.github.breach.core.date.WrittenTime.Meridiem;
import io.github.breach.model.DatePoint;
import io.github.breach.model.DatePrecision;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Resolves times that are counted in hours or less from another: 約30分後, 約2時間後の20時10分. */
final class TimeOffset {
  private TimeOffset() {}

  /**
   * The time {@code offset} from the time told last, {@code from} on {@code day}; only the day,
   * approximately, where no time was told. A clock's time beside it says the same more exactly.
   */
  static Resolution resolve(
      PointReading r, Offset offset, LocalDate day, @Nullable LocalTime from, Resolution out) {
    LocalDateTime moved =
        from == null ? null : day.atTime(from).plus(offset.amount(), offset.unit());
    WrittenTime clock = r.timeOrNull();
    if (clock != null) {
      LocalDateTime time = moved == null ? on(day, clock) : nearest(clock, moved);
      out.value = point(time, clock.secondOrNull() != null);
    } else if (moved == null) {
      out.precision = DatePrecision.DAY;
      out.approximate = true;
      out.value = DatePoint.day(day);
    } else {
      out.value = point(moved, offset.unit() == ChronoUnit.SECONDS || moved.getSecond() > 0);
    }
    return out;
  }

  /** 午後6時、…約2時間後の8時10分: of the day and half of the day that are nearest. */
  private static LocalDateTime nearest(WrittenTime clock, LocalDateTime expected) {
    int step = clock.meridiem() == Meridiem.NONE && clock.hour() < 12 ? 12 : 24;
    LocalDateTime best = on(expected.toLocalDate().minusDays(1), clock);
    LocalDateTime last = expected.plusDays(1);
    for (LocalDateTime time = best; !time.isAfter(last); time = time.plusHours(step)) {
      if (distance(time, expected) < distance(best, expected)) {
        best = time;
      }
    }
    return best;
  }

  private static long distance(LocalDateTime a, LocalDateTime b) {
    return Duration.between(a, b).abs().toSeconds();
  }

  private static LocalDateTime on(LocalDate day, WrittenTime clock) {
    LocalDateTime midnight = day.atTime(0, nz(clock.minuteOrNull()), nz(clock.secondOrNull()));
    return midnight.plusHours(clock.hour()); // 25時 is the next day's
  }

  private static DatePoint point(LocalDateTime time, boolean seconds) {
    return new DatePoint(
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        seconds ? (Integer) time.getSecond() : null);
  }
}
