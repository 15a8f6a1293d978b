package io.github.breach.extract.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.notice.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Lines are shown between bars, and _ stands before one with a blank line above it or none at all.
 */
class LinesTest {
  private static final String LONG = "四月一日に名簿を失いました。".repeat(40);

  @Test
  void aLineIsWhatStandsBetweenBlanks() {
    assertEquals("_経緯|_4月1日に判明|原因", shown("経緯\n \n  4月1日に判明  \n原因\n"));
    assertEquals("", shown(" \n\n"));
  }

  @Test
  void aDocumentOnOneLineIsCutWhereItsHeadingsStand() {
    assertEquals("_" + LONG + "|【経緯】4月1日に判明。|【原因】不注意", shown(LONG + "【経緯】4月1日に判明。【原因】不注意"));
    assertEquals("_" + LONG + "|【経緯】4月1日に判明", shown(LONG + " 【経緯】4月1日に判明"));
  }

  @Test
  void bracketsWithinASentenceAreNoHeadings() {
    assertEquals("_" + LONG + "当社の【経緯】です。", shown(LONG + "当社の【経緯】です。"));
    assertEquals("_失いました。【経緯】4月1日", shown("失いました。【経緯】4月1日"));
  }

  private static String shown(String text) {
    List<Line> lines = Lines.of(text, 0, text.length());
    return lines.stream()
        .map(l -> (l.blankBefore() ? "_" : "") + text.substring(l.start(), l.end()))
        .collect(Collectors.joining("|"));
  }
}
