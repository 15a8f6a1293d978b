package io.github.breach.extract.internal.field.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands right behind the name of harm. */
class HarmReportsTest {

  @ParameterizedTest
  @CsvSource({
    "を受けておられます。, true",
    "が発生しました。, true",
    "が、本日までに数件行われて, false",
    "の防止に努めます。, false",
    "に当たりません。, false",
  })
  void knowsHarmThatSomebodyMet(String behind, boolean expected) {
    assertEquals(expected, HarmReports.isSuffered(behind));
  }
}
