package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Disclosure;
import io.github.breach.model.plain.PlainView;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any string gives a record, and every fact of it quotes the string. */
class AnyTextTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "あ",
        "件",
        "\u0000",
        "\uD842",
        "\uDFB7",
        "\u3099",
        "2022年13月40日",
        "令和0年",
        "【",
        "。"
      })
  void aScrapGivesARecord(String text) {
    List<Disclosure> read = PARSER.parseAll(text);
    assertEquals(1, read.size());
    assertQuotes(text, PlainView.write(read.get(0)));
  }

  @Test
  void aMegabyteOfBracketsGivesARecord() {
    assertEquals(1, PARSER.parseAll("(「【".repeat(350_000)).size());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks would do
  void refusesNull() {
    assertThrows(NullPointerException.class, () -> PARSER.parse(null));
  }

  @Property(seed = "1", tries = 300)
  void anythingGivesRecordsThatQuoteIt(@ForAll("texts") String text) {
    for (Disclosure disclosure : PARSER.parseAll(text)) {
      assertQuotes(text, PlainView.write(disclosure));
    }
  }

  @Property(seed = "1", tries = 100)
  void theSameTextGivesTheSameRecord(@ForAll("texts") String text) {
    assertEquals(PARSER.parseAll(text), PARSER.parseAll(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "2025年3月14日",
            "株式会社みなと書房",
            "お詫びとお知らせ",
            "1. 経緯\n",
            "【原因】\n",
            "(1)",
            "・",
            "※",
            "3月3日、",
            "同日",
            "翌4日",
            "氏名、住所",
            "1,240件",
            "約30名",
            "うち",
            "漏えいした",
            "可能性があります",
            "確認されておりません",
            "個人情報保護委員会に報告",
            "。",
            "、",
            "\n",
            "\n\n",
            "「",
            "」",
            "（",
            "）",
            "再発防止に努めてまいります",
            "電話 03-1234-5678",
            "以上",
            "当社",
            "(以下「A社」といいます。)",
            "委託先",
            "　",
            "𠮷",
            "\uD800");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.oneOf(pieces, pieces, pieces, any)
        .list()
        .ofMaxSize(60)
        .map(p -> String.join("", p));
  }

  private static void assertQuotes(String text, Object value) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("span") instanceof List<?> span && map.get("text") instanceof String words) {
        int start = ((Number) span.get(0)).intValue();
        int end = ((Number) span.get(1)).intValue();
        assertEquals(text.substring(start, end), words);
      }
      map.values().forEach(v -> assertQuotes(text, v));
    } else if (value instanceof List<?> list) {
      list.forEach(v -> assertQuotes(text, v));
    } else {
      assertTrue(
          value == null
              || value instanceof String
              || value instanceof Number
              || value instanceof Boolean);
    }
  }
}
