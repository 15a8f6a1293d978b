package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts of one sign are read to the end; a quadratic reader would not come back. */
class HostileTextTest {
  private static final int LENGTH = 100_000;

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {
        "1", "年", "月", "(", "）", "平", "平成", "一", "十", "1/", "1:", "1.", "2022/", "令和1", "同", "~",
        "から", "1日", "1月~", "翌1日から", "約1日前", "9:00(", "午後", "2 0 ", "1日の", "'", " ", "\n", "\uD800",
        "\0", "1年1月1日", "毎", "毎年6月から", "2、3", "1から2", "慶応", "慶応3年", "元日", "第31週", "(月", "(月)", "週末",
        "2、3日前", "睦月", "1年1か月", "午後の", "1日の前に"
      })
  void isReadToTheEnd(String unit) {
    String text = unit.repeat(LENGTH / unit.length());

    List<StatedDate> found =
        DateNormalizer.standard().findAll(text, DateContext.published(LocalDate.of(2021, 10, 9)));

    assertTrue(found.size() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10週前間", "2か月後間", "3年前間", "5日後間", "1週間後間"})
  void aLengthThatGoesOnAsNoneIsNoDayBehindIt(String text) {
    List<StatedDate> found =
        DateNormalizer.standard().findAll(text, DateContext.published(LocalDate.of(2021, 10, 9)));

    assertTrue(found.size() <= 1);
  }
}
