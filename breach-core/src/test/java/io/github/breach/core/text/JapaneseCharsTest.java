package io.github.breach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseCharsTest {

  @ParameterizedTest
  @CsvSource({
    "漢, true", "々, true", "〇, true", "ぁ, true", "ゟ, true", "ァ, true", "ー, true", "ヺ, true",
    "ㇰ, true", "ㇿ, true", "・, false", "゠, false", "ヿ, false", "㈱, false", "㍿, false", "㐀, true",
    "䷀, false", "䷿, false", "䶿, true", "豈, true", "A, false", "1, false", "。, false", "①, false"
  })
  void tellsKanjiAndKana(char c, boolean japanese) {
    assertEquals(japanese, JapaneseChars.isJapanese(c));
  }

  /** One look at a range says what the three classes say. */
  @Test
  void isKanjiOrEitherKana() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(isAnyOfThree((char) c), JapaneseChars.isJapanese((char) c), "" + c);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "120件, 0, 4, 3",
    "120件, 0, 2, 2", // no further than asked
    "120件, 2, 4, 3",
    "件120, 0, 4, 0",
    "120, 0, 3, 3",
    "120, 3, 3, 3",
    "①件, 0, 2, 0"
  })
  void goesBehindDigits(String text, int from, int to, int behind) {
    assertEquals(behind, JapaneseChars.afterDigits(text, from, to));
  }

  private static boolean isAnyOfThree(char c) {
    return JapaneseChars.isKanji(c) || JapaneseChars.isHiragana(c) || JapaneseChars.isKatakana(c);
  }

  @ParameterizedTest
  @CsvSource({
    "①, true",
    "⑳, true",
    "㉑, true",
    "㉟, true",
    "㊱, true",
    "㊿, true",
    "⓪, false",
    "⑴, false",
    "㉐, false",
    "㊰, false",
    "㋀, false",
    "1, false"
  })
  void tellsCircledDigits(char c, boolean circled) {
    assertEquals(circled, JapaneseChars.isCircledDigit(c));
  }

  @ParameterizedTest
  @CsvSource({
    "5クラス, 0, 4, true",
    "5クラス, 1, 4, false",
    "組5, 0, 1, false",
    "５組①, 0, 3, false",
    "組, 0, 0, false"
  })
  void findsADigitInAPart(String text, int from, int to, boolean digit) {
    assertEquals(digit, JapaneseChars.hasDigit(text, from, to));
  }
}
