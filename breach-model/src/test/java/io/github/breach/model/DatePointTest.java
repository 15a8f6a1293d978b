package io.github.breach.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePointTest {

  @ParameterizedTest
  @CsvSource({
    "2022,                2022-01-01, 2022-12-31",
    "2022-02,             2022-02-01, 2022-02-28",
    "2024-02,             2024-02-01, 2024-02-29",
    "2022-01-17,          2022-01-17, 2022-01-17",
    "2024-11-12T18:59,    2024-11-12, 2024-11-12",
    "2024-11-12T18:59:03, 2024-11-12, 2024-11-12",
    "0087-03,             0087-03-01, 0087-03-31",
    "2021-21,             2021-03-01, 2021-05-31",
    "2021-22,             2021-06-01, 2021-08-31",
    "2021-23,             2021-09-01, 2021-11-30",
    "2021-24,             2021-01-01, 2022-02-28",
  })
  void anEdtfPointSaysWhichDaysItMayMean(String edtf, LocalDate earliest, LocalDate latest) {
    DateValue point = DateValue.parse(edtf);
    assertEquals(edtf, point.edtf());
    assertEquals(Optional.of(earliest), point.earliestDay());
    assertEquals(Optional.of(latest), point.latestDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"XXXX-09-22", "XXXX-09", "XXXX-XX-22", "XXXX-02-29", "XXXX-09-22T18:59", "T18:59"})
  void withoutAYearNoDayIsKnown(String edtf) {
    DateValue point = DateValue.parse(edtf);
    assertEquals(edtf, point.edtf());
    assertEquals(Optional.empty(), point.earliestDay());
    assertEquals(Optional.empty(), point.latestDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "XXXX",
        "XXXX-XX",
        "2022-13",
        "2022-00",
        "2022-02-30",
        "XXXX-02-30",
        "2023-02-29",
        "2022-XX-05",
        "2022-XX",
        "2022-20",
        "2022-25",
        "XXXX-21",
        "2022-21-05",
        "0000",
        "22-01-17",
        "2022-1-17",
        "2022/01/17/01",
        "2022-01T10:00",
        "2022T10:00",
        "2022-01-17T24:00",
        "2022-01-17T10",
        "T18:60",
        "2022-01-17 ",
        "２０２２",
        "2022-01-17T10:00Z",
        "令和4年"
      })
  void whatIsNotOfTheProfileIsRefused(String edtf) {
    assertThrows(IllegalArgumentException.class, () -> DateValue.parse(edtf));
  }

  @Test
  void aSeasonStandsInTheMonthsPlace() {
    DatePoint autumn = DatePoint.season(2021, 3);
    assertEquals("2021-23", autumn.edtf());
    assertEquals(DateValue.parse("2021-23"), autumn);
    assertTrue(autumn.isSeason());
    assertFalse(DatePoint.month(2021, 12).isSeason());
    assertFalse(DatePoint.year(2021).isSeason());
  }

  @Test
  void aTimeOfDayNeedsHourAndMinute() {
    assertThrows(IllegalArgumentException.class, () -> new DatePoint(2022, 1, 17, 18, null, null));
    assertThrows(IllegalArgumentException.class, () -> new DatePoint(2022, 1, 17, null, 59, null));
    assertThrows(IllegalArgumentException.class, () -> new DatePoint(2022, 1, 17, null, null, 3));
  }

  @Test
  void aPointNeedsAComponent() {
    assertThrows(
        IllegalArgumentException.class, () -> new DatePoint(null, null, null, null, null, null));
  }

  @Test
  void timesComeAndGo() {
    DatePoint day = DatePoint.day(LocalDate.of(2022, 1, 17));
    assertEquals("2022-01-17T18:59", day.at(18, 59).edtf());
    assertEquals(day, day.at(18, 59).withoutTime());
    assertEquals(day, day.withoutTime());
    DateValue timeAlone = DateValue.parse("T18:59");
    assertEquals(timeAlone, ((DatePoint) timeAlone).withoutTime());
  }

  @Test
  void onlyAWholeDayIsALocalDate() {
    assertEquals(Optional.of(LocalDate.of(2022, 1, 17)), DatePoint.day(2022, 1, 17).toLocalDate());
    assertEquals(Optional.empty(), DatePoint.month(2022, 1).toLocalDate());
    assertEquals(Optional.empty(), DatePoint.year(2022).toLocalDate());
  }
}
