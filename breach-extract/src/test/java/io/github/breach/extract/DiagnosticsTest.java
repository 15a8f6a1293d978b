package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticsTest {
  private static List<Diagnostic> diagnostics(String sentence) {
    return DisclosureParser.standard()
        .parse("個人情報の漏えいについて\n2024年6月3日\n株式会社みなと書房\n\n" + sentence)
        .diagnostics();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年2月30日に名簿が誤送信されました。, IMPOSSIBLE_DATE, 2024年2月30日",
    "平成36年5月1日に名簿が誤送信されました。, OUTSIDE_ERA, 平成36年5月1日",
    "2024年5月1日(金)に名簿が誤送信されました。, WEEKDAY_MISMATCH, 2024年5月1日(金)",
    "2024年8月1日に名簿を紛失したことが判明しました。, EVENT_AFTER_PUBLICATION, 2024年8月1日",
    "2024年5月12日に名簿を誤って送信しました。2024年5月9日に受信者からの連絡で発覚しました。, DETECTED_BEFORE_OCCURRED, 2024年5月9日",
    "氏名が漏えいしたのは延べ510人、実人数は528人です。, DISTINCT_EXCEEDS_GROSS, 528人",
  })
  void saysWhatIsOddAndWhere(String sentence, String code, String words) {
    String text = "個人情報の漏えいについて\n2024年6月3日\n株式会社みなと書房\n\n" + sentence;
    Diagnostic odd =
        diagnostics(sentence).stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    assertEquals(words, odd.span().orElseThrow().of(text));
  }

  @Test
  void givesBothPlacesOfADisagreement() {
    String text = "個人情報の漏えいについて\n2024年6月3日\n株式会社みなと書房\n\n氏名が漏えいしたのは延べ510人、実人数は528人です。";
    assertEquals(
        List.of("528人", "延べ510人"),
        DisclosureParser.standard().parse(text).diagnostics().stream()
            .map(d -> d.span().orElseThrow().of(text))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年5月9日に名簿を誤って送信しました。2024年5月12日に受信者からの連絡で発覚しました。",
        "2024年5月に名簿を紛失しました。2024年5月9日に発覚しました。",
        "氏名が漏えいしたのは延べ510人、実人数は483人です。"
      })
  void isSilentWhereFactsAgree(String sentence) {
    assertEquals(List.of(), diagnostics(sentence));
  }

  @Test
  void isSilentWhereNothingIsOdd() {
    assertEquals(List.of(), diagnostics("2024年5月1日(水)に名簿が誤送信されたことが判明しました。"));
  }
}
