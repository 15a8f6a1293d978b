package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2024年, 2024, 4",
    "20240615, 20240615, 8",
    "二〇二四年, 2024, 4",
    "二千二十四年, 2024, 5",
    "十一月, 11, 2",
    "零時, 0, 1"
  })
  void readsANumber(String text, int value, int end) {
    long read = Numerals.read(text.toCharArray(), 0);
    assertEquals(value, Numerals.value(read));
    assertEquals(end, Numerals.end(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年", "123456789", "三百二十百", "二四十", "〇百"})
  void readsNoNumber(String text) {
    assertEquals(Numerals.NONE, Numerals.read(text.toCharArray(), 0));
  }

  @ParameterizedTest
  @CsvSource({"2024年, 0, 4", "2024年, 1, 4", "二千年, 0, 2", "2千年, 0, 1", "年, 0, 1"})
  void passesOverARunOfDigitsOrOfKanji(String text, int at, int end) {
    assertEquals(end, Numerals.runEnd(text.toCharArray(), at));
  }
}
