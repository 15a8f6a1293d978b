package io.github.breach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseStopsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本学は，稼働しました．不審な通信は，12月に | 本学は、稼働しました。不審な通信は、12月に",
        "氏名,住所 | 氏名、住所",
        "1，244件 | 1,244件",
        "Co.,Ltd. | Co.,Ltd.",
        "い．概要 | い.概要",
        "しました．Webは | しました.Webは",
        "項目 い．Web | 項目 い.Web",
        "項目 い．次 | 項目 い。次",
        "項目 い． | 項目 い。",
        "3．5倍です． | 3.5倍です。"
      })
  void readsStopsOfJapaneseText(String input, String folded) {
    assertEquals(folded, TextFolder.keepingLines().fold(input).text());
  }
}
