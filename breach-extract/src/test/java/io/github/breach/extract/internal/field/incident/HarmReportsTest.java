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
    "が報告されております。, true",
    "は報告されておりません。, false",
    "が、本日までに数件行われて, false",
    "は7件あり、いずれも取り消しました。, true",
    "が約30件確認されています。, true",
    "は0件でした。, false",
    "は7日あたりまで, false",
    "の防止に努めます。, false",
    "に当たりません。, false",
  })
  void knowsHarmThatSomebodyMet(String behind, boolean expected) {
    assertEquals(expected, HarmReports.isSuffered(behind));
  }
}
