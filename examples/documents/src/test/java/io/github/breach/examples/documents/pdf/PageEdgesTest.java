package io.github.breach.examples.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the printer put on pages goes; what the author put at a page's end stays. */
class PageEdgesTest {

  @Test
  void pageNumbersGo() {
    assertEquals(
        List.of(List.of("一"), List.of("二"), List.of("三")),
        PageEdges.removed(
            List.of(List.of("一", "- 1 -"), List.of("二", "- 2 -"), List.of("三", "- 3 -"))));
  }

  @Test
  void theyNeedNotBeginWithOne() {
    assertEquals(
        List.of(List.of("表紙"), List.of("一"), List.of("二"), List.of("三")),
        PageEdges.removed(
            List.of(List.of("表紙"), List.of("一", "7"), List.of("二", "8"), List.of("三", "9"))));
  }

  @Test
  void aCountAtTheFootOfAPageStays() {
    List<List<String>> pages = List.of(List.of("合計", "435"), List.of("原因", "以上"));
    assertEquals(pages, PageEdges.removed(pages));
  }

  @Test
  void runningHeadsStayOnTheFirstPageOnly() {
    assertEquals(
        List.of(List.of("青葉商会 報道資料", "題"), List.of("経緯"), List.of("原因")),
        PageEdges.removed(
            List.of(
                List.of("青葉商会 報道資料", "題", "社外秘"),
                List.of("青葉商会報道資料", "経緯", "社外秘"),
                List.of("青葉商会 報道資料", "原因", "社外秘"))));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "- 3 -, 3",
    "― ３ ―, 3",
    "3/12, 3",
    "P.3, 3",
    "3 ページ, 3",
    "（3）, 3",
    "3 of 12, 3",
  })
  void aPageNumberIsANumberWithItsOrnament(String line, int number) {
    assertEquals(number, PageNumber.of(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3名", "合計 3", "2024.5.20", "03-1234-5678", "12345", "以上", "-", ""})
  void otherLinesAreNone(String line) {
    assertEquals(PageNumber.NONE, PageNumber.of(line));
  }
}
