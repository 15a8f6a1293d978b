package io.github.breach.examples.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.DateValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is twice as long is drawn twice as wide. */
class TimeScaleTest {

  @Test
  void distancesAreToScale() {
    TimeScale scale = scale("2024-05-01", "2024-05-11", "2024-05-31");
    double ten = at(scale, "2024-05-11") - at(scale, "2024-05-01");
    double twenty = at(scale, "2024-05-31") - at(scale, "2024-05-11");
    assertEquals(2.0, twenty / ten, 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-07T10:00 2024-05-07T18:59,  HH:mm",
    "2024-05-07 2024-05-12,              MM-dd",
    "2024-05-07 2024-07-20,              MM-dd",
    "2023-01 2024-05-12,                 yyyy-MM",
    "2009-04-01 2024-05-12,              yyyy",
    "0001-01-01 4999-12-31,              yyyy",
  })
  void ticksStandAtRoundTimesAndAreFew(String dates, String pattern) {
    List<TimeScale.Tick> ticks = scale(dates.split(" ")).ticks();
    assertTrue(ticks.size() >= 2 && ticks.size() <= 26, ticks.toString());
    assertEquals(pattern.length(), ticks.get(ticks.size() - 1).label().length(), ticks.toString());
    assertTrue(ticks.stream().allMatch(tick -> tick.at() >= 0 && tick.at() <= 100));
  }

  @Test
  void aLongExposureDoesNotSqueezeTheDaysAfterIt() {
    TimeScale scale = scale("2015-01-01/2024-05-01", "2024-05-02", "2024-05-10");
    assertTrue(at(scale, "2024-05-10") - at(scale, "2024-05-02") > 50);
    assertTrue(scale.at(extent("2015-01-01/2024-05-01").start()) < 0);
  }

  @Test
  void aDateIsAsWideAsWhatItMayMean() {
    assertEquals(86_400, width("2024-05-07"));
    assertEquals(31 * 86_400, width("2024-05"));
    assertEquals(366 * 86_400, width("2024"));
    assertEquals(0, width("2024-05-07T18:59"));
    assertEquals(3 * 86_400, width("2024-05-07/2024-05-09"));
    assertTrue(extent("../2024-05").openStart());
    assertTrue(extent("2024-05/..").openEnd());
    assertTrue(TimeExtent.of(DateValue.parse("XXXX-05-07")).isEmpty());
  }

  private static TimeScale scale(String... dates) {
    return TimeScale.of(Stream.of(dates).map(TimeScaleTest::extent).toList());
  }

  private static double at(TimeScale scale, String date) {
    return scale.at(extent(date).start());
  }

  private static long width(String date) {
    return extent(date).end() - extent(date).start();
  }

  private static TimeExtent extent(String date) {
    return TimeExtent.of(DateValue.parse(date)).orElseThrow();
  }
}
