package io.github.breach.extract.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowLabelTest {
  @ParameterizedTest
  @CsvSource({
    "原因:設定の誤り, 原因, 設定の誤り",
    "原因 設定の誤り, 原因, 設定の誤り",
    "原因……設定の誤り, 原因, 設定の誤り",
    "原因・・・設定の誤り, 原因, 設定の誤り",
    "原因/設定の誤り, 原因, 設定の誤り",
    "原因 - 設定の誤り, 原因, 設定の誤り",
    "原因 | 設定の誤り, 原因, 設定の誤り",
    "(原因)設定の誤り, 原因, 設定の誤り",
    "原因・経緯:設定の誤り, 原因・経緯, 設定の誤り",
    "原因:, 原因, ''",
  })
  void partsALabelFromItsValue(String row, String label, String value) {
    RowLabel read = RowLabel.of(row, 0, row.length());
    assertNotNull(read);
    assertEquals(label, row.substring(read.start(), read.end()));
    assertEquals(value, row.substring(read.value()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "原因",
        "原因は、設定:誤り",
        "原因です。 設定",
        "(原因)",
        "(原因",
        "原因・経緯",
        "個人情報の取扱いに関する規程の見直しに関する検討会 設置"
      })
  void findsNoneInOtherWords(String row) {
    assertNull(RowLabel.of(row, 0, row.length()));
  }
}
