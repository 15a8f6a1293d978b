package io.github.breach.extract.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.internal.segment.Lines;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A document on one line: its head is read word by word. */
class OneLineTest {
  private static final String LEAD = "このたび、名簿を失いました。".repeat(30);

  @Test
  void theHeadIsCutAtItsSpaces() {
    assertEquals(
        List.of("お知らせ", "2031年4月1日", "名簿の紛失について", LEAD),
        pieces("お知らせ 2031年4月1日  名簿の紛失について " + LEAD));
  }

  @Test
  void nothingIsCutBehindTheFirstSentence() {
    String text = "名簿の紛失について " + LEAD + " 敬具";
    assertEquals(List.of("名簿の紛失について", LEAD + " 敬具"), pieces(text));
  }

  @Test
  void aShortFirstLineStays() {
    assertEquals(List.of("お知らせ 2031年4月1日", "名簿"), pieces("お知らせ 2031年4月1日\n名簿"));
  }

  private static List<String> pieces(String text) {
    return OneLine.pieces(text, Lines.of(text, 0, text.length())).stream()
        .map(l -> text.substring(l.start(), l.end()))
        .collect(Collectors.toList());
  }
}
