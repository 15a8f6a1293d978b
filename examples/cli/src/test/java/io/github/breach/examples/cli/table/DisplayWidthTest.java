package io.github.breach.examples.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest(name = "{0} takes {1}: {2}")
  @CsvSource({
    "'',           0, nothing",
    "abc,          3, ASCII",
    "氏名,         4, kanji",
    "お客さま,     8, kana",
    "。「」、,     8, Japanese punctuation",
    "１２３ＡＢ,   10, full width digits and letters",
    "\u3000,       2, the ideographic space",
    "ｼﾒｲ,          3, half width katakana",
    "ｶﾞ,           2, a half width voicing mark stands beside its letter",
    "か\u3099,     2, a combining voicing mark stands on its letter",
    "e\u0301,      1, a combining accent",
    "葛\uDB40\uDD00, 2, a variation selector of an ideograph",
    "𠮷野家,       6, an ideograph beyond the first plane",
    "⼈,            2, a Kangxi radical",
    "한글,         4, hangul",
    "①,            1, ambiguous width",
    "※,            1, ambiguous width",
    "é,            1, Latin",
    "😀,           2, an emoji",
    "👍🏽,          2, an emoji with a skin",
    "👨‍👩‍👧,          2, a family joined",
    "❤️,           2, a narrow character in its emoji form",
    "⭐️,           2, a wide character in its emoji form",
    "🇯🇵,           2, a flag",
    "a\u200Bb,     2, a space of no width",
    "A氏,          3, mixed",
  })
  void everyCharacterTakesItsColumns(String text, int columns, String what) {
    assertEquals(columns, DisplayWidth.of(text), what);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 0", "27, 0", "127, 0", "155, 0", "55296, 1"})
  void controlCharactersTakeNoneAndNothingThrows(int c, int columns) {
    assertEquals(columns, DisplayWidth.of(new String(Character.toChars(c))));
  }

  @Property(seed = "1")
  void noTextThrowsAndNoneIsWiderThanTwiceItsLength(@ForAll String text) {
    int columns = DisplayWidth.of(text);
    assertEquals(true, columns >= 0 && columns <= 2 * text.length());
  }
}
