package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.morphology.Morphology;
import io.github.breach.model.MeasureStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologyOnNeedTest {
  private static final String PLAIN =
      """
      USBメモリの紛失について
      2023年5月10日
      株式会社青葉商会

      このたび、弊社の従業員が、お客様120名分の氏名を保存したUSBメモリを紛失しました。

      1. 原因
      持ち出しの手順が守られていなかったためです。
      2. 再発防止策
      USBメモリの使用を禁止しました。
      """;

  @Test
  void aPlainNoticeNeedsNoDictionary() {
    Morphology unasked =
        text -> {
          throw new AssertionError("asked about " + text);
        };
    DisclosureParser parser = DisclosureParser.builder().strict(true).morphology(unasked).build();
    assertEquals("株式会社青葉商会", parser.parse(PLAIN).discloser().orElseThrow().name());
  }

  @Test
  void onlyTheSentenceInDoubtIsAskedAbout() {
    List<String> asked = new ArrayList<>();
    Morphology listening =
        text -> {
          asked.add(text);
          return Morphology.kuromoji().analyze(text);
        };
    DisclosureParser parser = DisclosureParser.builder().morphology(listening).build();
    String notice = PLAIN.replace("禁止しました", "禁止した次第です");
    assertEquals(MeasureStatus.DONE, parser.parse(notice).measures().get(0).status());
    assertEquals(List.of("USBメモリの使用を禁止した次第です"), asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"年", "【", "か", "さて青葉大学は、", "さて", "以下「当社」("})
  void runsOfAnythingCostLittle(String unit) {
    List<Integer> asked = new ArrayList<>();
    Morphology measuring =
        text -> {
          asked.add(text.length());
          return Morphology.kuromoji().analyze(text);
        };
    DisclosureParser.builder().morphology(measuring).build().parse(unit.repeat(20_000));
    assertTrue(asked.stream().allMatch(length -> length <= 160), asked.toString());
    assertTrue(asked.stream().mapToInt(Integer::intValue).sum() < 20_000, asked.toString());
  }
}
