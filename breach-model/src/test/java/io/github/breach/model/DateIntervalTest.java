package io.github.breach.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.breach.model.arbitrary.DateValues;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {

  @ParameterizedTest
  @CsvSource({
    "2022-07-24/2022-07-26,             2022-07-24, 2022-07-26",
    "2019-04-01/2020-03-31,             2019-04-01, 2020-03-31",
    "2018/2020-02,                      2018-01-01, 2020-02-29",
    "../2020-02,                        ,           2020-02-29",
    "2026-10-02/..,                     2026-10-02, ",
    "2024-11-12T18:59/2024-11-12T22:20, 2024-11-12, 2024-11-12",
    "T18:59/T22:20,                     ,           ",
    "XXXX-07-24/2022-07-26,             ,           2022-07-26",
  })
  void anEdtfIntervalSaysWhichDaysItMayMean(String edtf, LocalDate earliest, LocalDate latest) {
    DateValue interval = DateValue.parse(edtf);
    assertEquals(edtf, interval.edtf());
    assertEquals(Optional.ofNullable(earliest), interval.earliestDay());
    assertEquals(Optional.ofNullable(latest), interval.latestDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../..", "/", "2022/", "/2022", "2020/2021/2022", "2022/.", "2022-02-30/.."})
  void whatIsNotOfTheProfileIsRefused(String edtf) {
    assertThrows(IllegalArgumentException.class, () -> DateValue.parse(edtf));
  }

  @Test
  void anIntervalNeedsASide() {
    assertThrows(IllegalArgumentException.class, () -> new DateInterval(null, null));
  }

  @Property(seed = "1")
  void everyValueReadsBackFromItsEdtfForm(@ForAll("values") DateValue value) {
    assertEquals(value, DateValue.parse(value.edtf()));
    assertEquals(value.edtf(), value.toString());
  }

  @Provide
  static Arbitrary<DateValue> values() {
    return DateValues.any();
  }
}
