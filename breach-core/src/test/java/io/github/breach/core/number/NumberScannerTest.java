package io.github.breach.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number within a text: it starts at [ and ends before ]. */
class NumberScannerTest {
  private static NumberScanner read(String marked) {
    NumberScanner numbers = new NumberScanner(marked.replace("[", "").replace("]", ""));
    assertTrue(numbers.readAt(marked.indexOf('[')), marked);
    assertEquals(marked.indexOf('['), numbers.start(), marked);
    assertEquals(marked.indexOf(']') - 1, numbers.end(), marked);
    return numbers;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[12]件 | 12",
        "約[1万2千]件 | 12000",
        "[1,234],件 | 1234",
        "[1, 234]件 | 1234",
        "[1,234].件 | 1234",
        "[150]、200名 | 150",
        "[15、200]名 | 15200",
        "対象は[12 345]件 | 12345",
        "対象([12 345]件) | 12345",
        "[1 234]件 | 1234",
        "[1 234 567]件 | 1234567",
        "[3] 450名に通知 | 3",
        "表[3] 450名 | 3",
        "10:[30] 120件 | 30",
        "[12] 3456件 | 12",
        "あ[1234] 567件 | 1234",
        "[1.5]倍 | 1",
        "[2.5].件 | 2",
        "[四十一].件 | 41",
        "[一四.〇五]倍 | 14",
        "[二〇二四]年 | 2024",
        "[百]件 | 100",
        "[五万]件のうち | 50000",
        "[20]数字 | 20",
        "[十]人数 | 10",
        "[10]数々 | 10",
      })
  void endsWhereItEnds(String marked, long value) {
    assertEquals(value, read(marked).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[数千]件 | 1000 | 9000",
        "[十数]名 | 11 | 19",
        "[数十万]件 | 100000 | 900000",
        "[20数]名 | 21 | 29",
        "[100数十]件 | 110 | 190",
        "[1万数千]件 | 11000 | 19000",
      })
  void aVagueNumberHasTwoEnds(String marked, long low, long high) {
    NumberScanner numbers = read(marked);
    assertTrue(numbers.isVague());
    assertEquals(low, numbers.value());
    assertEquals(high, numbers.upperValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1,234]件 | DIGITS",
        "[四十一]件 | KANJI",
        "[百]件 | KANJI",
        "[1万2千]件 | MIXED",
        "[5億]円 | MIXED",
        "[2百]件 | MIXED",
      })
  void tellsWhatItIsWrittenIn(String marked, NumberForm form) {
    NumberScanner numbers = read(marked);
    assertEquals(form, numbers.form());
    assertFalse(numbers.isVague());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[50] | 1",
        "[5万] | 10000",
        "[1万2千] | 1000",
        "[1万2千5] | 1",
        "[三百二十] | 10",
        "[2.5] | 1",
        "[2.5万] | 1000",
      })
  void tellsItsLowestUnit(String marked, long unit) {
    assertEquals(unit, read(marked).lowestUnit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2.3件5 | 5",
        "2,4件 | 3",
        "256,55.1件 | 8",
        "2000三十件 | 6",
        "三百二十百件 | 5",
        "1億万件 | 3",
        "〇〇件 | 2",
        "数件 | 1",
        "万件 | 1",
        "件1 | 1",
        "0,123件 | 5",
        "一垓二万京件 | 5",
        "1.2.3.件 | 5",
      })
  void aRefusedNumberIsSkippedToItsEnd(String text, int end) {
    NumberScanner numbers = new NumberScanner(text);
    assertFalse(numbers.readAt(0));
    assertEquals(end, numbers.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[一垓]件 | 100000000000000000000",
        "[一垓二千京]件 | 120000000000000000000",
        "[99999999999999999999]件 | 99999999999999999999",
        "[99,999,999,999,999,999,999]件 | 99999999999999999999",
        "[三百垓五]件 | 30000000000000000000005",
        "[2.5垓]件 | 250000000000000000000",
        "[四千二百]件 | 4200",
        "[1.25]倍 | 1.25",
        "[0.05]% | 0.05",
      })
  void theExactValueIsOfAnySize(String marked, BigDecimal value) {
    assertEquals(0, value.compareTo(read(marked).exactValue()), marked);
  }

  @Test
  void aNumberTooLongToBeAQuantityIsCutOff() {
    NumberScanner numbers = read("[" + "9".repeat(81) + "]件");
    assertTrue(numbers.isCutOff());
    assertEquals(BigDecimal.valueOf(Long.MAX_VALUE), numbers.exactValue());
    assertEquals(80, read("[" + "9".repeat(80) + "]件").exactValue().precision());
    assertFalse(read("[9]件").isCutOff());
  }

  @Test
  void decimalsBeyondNineAreDropped() {
    NumberScanner numbers = read("[1.1234567899]倍");
    assertEquals(123_456_789, numbers.fraction());
    assertEquals(9, numbers.fractionDigits());
    assertFalse(numbers.isWhole());
    assertTrue(read("[1.00]倍").isWhole());
    assertEquals(12, read("[12.00000000099]倍").value());
  }

  @Test
  void theLargestLongIsNotCutShort() {
    assertEquals(Long.MAX_VALUE - 1, read("[9223372036854775806]件").value());
    assertFalse(read("[9223372036854775806]件").isCutOff());
    assertTrue(read("[922337203685477580800]件").isCutOff());
    assertEquals(9_000_000_000_000_000_000L, read("[900京]件").value());
    assertTrue(read("[1000京]件").isCutOff());
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "一, true",
    "壱, true",
    "十, true",
    "数, true",
    "万, false",
    "件, false",
    "零, true"
  })
  void aNumberMayStartWith(char c, boolean may) {
    assertEquals(may, NumberScanner.mayStart(c));
  }
}
