package io.github.breach.examples.accuracy.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingWordingTest {

  @ParameterizedTest
  @CsvSource({
    "１．経緯, 経緯",
    "■ 原因, 原因",
    "【お問い合わせ先】, お問い合わせ先",
    "（２）影響の範囲, 影響の範囲",
    "第３章 再発防止策, 再発防止策",
    "四、今後の対応, 今後の対応",
    "ア．発生の日時, 発生の日時",
    "②対象の方：, 対象の方",
    "一般のお客様へ, 一般のお客様へ",
    "アカウントの確認, アカウントの確認",
  })
  void marksAndNumbersAroundAHeadingDontCount(String written, String words) {
    assertEquals(words, HeadingWording.of(written));
  }
}
