package io.github.breach.core.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "007 | 7",
        "1234 | 1234",
        "1,234 | 1234",
        "12,345,678 | 12345678",
        "5、450 | 5450",
        "1、234、567 | 1234567",
        "１２３ | 123",
        "２．５ | 2.5",
        "10,000.25 | 10000.25",
        "0.05 | 0.05",
        "4.80 | 4.8",
        "-12 | -12",
        "マイナス12 | -12",
        "零 | 0",
        "一 | 1",
        "十 | 10",
        "十四 | 14",
        "四十一 | 41",
        "百 | 100",
        "百一 | 101",
        "九百九 | 909",
        "一百 | 100",
        "二百五十 | 250",
        "千十七 | 1017",
        "千三百二十七 | 1327",
        "千三百二十七.〇五 | 1327.05",
        "二〇二四 | 2024",
        "百二〇 | 120",
        "四千零五万 | 40050000",
        "一万零二百五十 | 10250",
        "九百万零四百 | 9000400",
        "四億五千六百四十二万零一十五 | 456420015",
        "千三百二十七万一四 | 13270014",
        "壱弐参 | 123",
        "弐拾壱 | 21",
        "壱萬弐仟 | 12000",
        "1万 | 10000",
        "1万2千 | 12000",
        "5万4千6百 | 54600",
        "5億1万4千6百 | 500014600",
        "136万 | 1360000",
        "865千 | 865000",
        "1億2,345万6千 | 123456000",
        "259万2,700 | 2592700",
        "2.5万 | 25000",
        "1.23456万 | 12345.6",
        "1.5千 | 1500",
        "1.5百万 | 1500000",
        "1.5百万1.5千20 | 1501520",
        "三兆2千億千三百二十七万一四.〇五 | 3200013270014.05",
        "20京 | 200000000000000000",
      })
  void readsTheNumber(String text, BigDecimal value) {
    JapaneseNumber number = JapaneseNumber.parse(text).orElseThrow();
    assertEquals(0, value.compareTo(number.value()), number.toString());
    assertTrue(number.isExact());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "数十 | 10 | 90",
        "数百 | 100 | 900",
        "数千 | 1000 | 9000",
        "数万 | 10000 | 90000",
        "数十万 | 100000 | 900000",
        "数百万 | 1000000 | 9000000",
        "十数 | 11 | 19",
        "百数十 | 110 | 190",
        "1万数千 | 11000 | 19000",
      })
  void tellsTheEndsOfAVagueNumber(String text, BigDecimal low, BigDecimal high) {
    JapaneseNumber number = JapaneseNumber.parse(text).orElseThrow();
    assertEquals(low, number.value());
    assertEquals(high, number.upper());
    assertFalse(number.isExact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "マイナス",
        "@",
        "万",
        "万万",
        "億万",
        "1億万",
        "1億2兆",
        "三百二十百",
        "一二百",
        "〇〇",
        "〇百",
        "2,4",
        "200,00,000",
        "000,000",
        ",000",
        "256,55.1",
        "1.2.3",
        "192.168.0.1",
        "1.5千5百",
        "1.5千500",
        "2000三十",
        "2.5万3千",
        "数",
        "数数",
        "三数",
        "数百数",
        "1 2",
        "12件",
        "①",
        "10²",
        "ⅳ",
        "½",
        "\uD800"
      })
  void refusesWhatIsNoNumber(String text) {
    assertTrue(JapaneseNumber.parse(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"99999999999999999999", "200000000000000000000万", "9223372036854775808", "99999京"})
  void staysAtTheMaximumBeyondLong(String text) {
    assertEquals(
        BigDecimal.valueOf(Long.MAX_VALUE), JapaneseNumber.parse(text).orElseThrow().value());
  }
}
