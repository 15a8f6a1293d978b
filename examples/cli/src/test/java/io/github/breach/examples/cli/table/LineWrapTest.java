package io.github.breach.examples.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWrapTest {

  @ParameterizedTest(name = "{0} in {1} columns")
  @CsvSource({
    "'',                      10, ''",
    "お客様の氏名,            20, お客様の氏名",
    "お客様の氏名,            8,  お客様の|氏名",
    "お客様の氏名,            9,  お客様の|氏名",
    "氏名、住所、電話番号,    10, 氏名、住|所、電話番|号",
    "氏名と住所。電話,        10, 氏名と住|所。電話",
    "氏名は「住所」です,      8,  氏名は|「住所」|です",
    "one two three,           7,  one two|three",
    "one  two,                4,  one|two",
    "unauthorizedaccess,      6,  unauth|orized|access",
    "VPN機器の脆弱性,         8,  VPN機器|の脆弱性",
    "は2024年です,            7,  は2024|年です",
    "aあ\u0300a、,             4,  a|あ\u0300a|、",
    "か\u3099か\u3099か\u3099, 4,  か\u3099か\u3099|か\u3099",
  })
  void aLineIsBrokenWhereJapaneseMayBe(String text, int width, String lines) {
    assertEquals(List.of(lines.split("\\|", -1)), LineWrap.wrap(text, width));
  }

  @Property(seed = "1")
  void noLineIsTooWideAndNothingButSpaceIsLost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
    String clean = TerminalText.clean(text);
    List<String> lines = LineWrap.wrap(clean, width);
    assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= width), lines::toString);
    assertEquals(clean.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }
}
