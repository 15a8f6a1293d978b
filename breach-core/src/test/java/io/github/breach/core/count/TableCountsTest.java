package io.github.breach.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.text.TextFolder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCountsTest {
  private static final CountNormalizer COUNTS = CountNormalizer.standard();

  @ParameterizedTest
  @CsvSource({
    "人数, PERSON",
    "対象者数, PERSON",
    "件数, RECORD",
    "件数※1, RECORD",
    "影響（名）, PERSON",
    "送付数（通）, MESSAGE",
    "世帯数（世帯）, HOUSEHOLD",
  })
  void aColumnCountsWhatItsHeadSays(String head, String unit) {
    assertEquals(
        "1204 " + unit + ", 57 " + unit, counts("区分\t" + head + "\n会員の皆様\t1,204\n退会された 皆様\t５７\n"));
    assertEquals(
        "1204 " + unit + ", 57 " + unit,
        counts("| 区分 | " + head + " | 項目 |\n|---|---|---|\n| 皆様 | 1,204 | 氏名 |\n| 職員 | 57 | 住所 |"));
    assertEquals(
        "1204 " + unit + ", 57 " + unit, counts("区分\n" + head + "\n会員の皆様\n1,204\n退会された皆様\n57\n"));
    assertEquals("1204 " + unit + ", 57 " + unit, counts("区分\t東\t西\n" + head + "\t1,204\t57\n"));
  }

  @ParameterizedTest
  @CsvSource({"区分", "年度", "金額（円）", "所要（日）", "台帳の番号"})
  void aColumnOfOtherThingsCountsNothing(String head) {
    assertEquals("", counts("区分\t" + head + "\n会員の皆様\t1,204\n退会された皆様\t57\n"));
    assertEquals("", counts("区分\n" + head + "\n会員の皆様\n1,204\n退会された皆様\n57\n"));
    assertEquals("", counts("区分\t東\t西\n" + head + "\t1,204\t57\n"));
  }

  @Test
  void theUnitOfAllNumbersMayStandAboveTheTable() {
    assertEquals("31 PERSON, 40 PERSON", counts("（単位：名）\n区分\t東\t西\n皆様\t31\t40\n"));
    assertEquals("31 RECORD", counts("単位：件\n皆様\t31\n"));
    assertEquals("", counts("（単位：千円）\n皆様\t31\n"));
  }

  @Test
  void onlyTheColumnOfTheHeadIsCounted() {
    assertEquals("31 PERSON, 40 PERSON", counts("年度\t人数\t金額\n2023\t31\t5,000\n2024\t40\t6,000\n"));
  }

  @Test
  void aRowMayEndBehindItsNumber() {
    assertEquals("31 PERSON, 31 PERSON", counts("区分\t人数\t項目\n皆様\t31\t氏名\n合計\t31\n"));
    assertEquals("31 RECORD", counts("区分\t人数\t件数\n皆様\t31\n"));
  }

  @Test
  void aTableEndsWithABlankLineOrASentence() {
    assertEquals("31 PERSON", counts("区分\t人数\n皆様\t31\n\n東\t40\n"));
    assertEquals("31 PERSON", counts("区分\t人数\n皆様\t31\n次の表は参考です。\n東\t40\n"));
  }

  @Test
  void thePageNumbersOfADocumentAreNoCells() {
    assertEquals("31 PERSON", counts("区分\t人数\n皆様\t31\n- 2 -\n"));
    assertEquals("", counts("対象となる方の人数\n皆様のお名前\n2\n当社の皆様へ\nご住所\n"));
  }

  private static String counts(String text) {
    return COUNTS.find(TextFolder.joiningLines().fold(text)).stream()
        .map(count -> count.value() + " " + count.unit())
        .collect(Collectors.joining(", "));
  }
}
