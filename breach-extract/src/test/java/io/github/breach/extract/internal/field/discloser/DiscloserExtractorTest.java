package io.github.breach.extract.internal.field.discloser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscloserExtractorTest {

  private static String discloser(String text) {
    return DisclosureParser.standard()
        .parse(text.replace("⏎", "\n"))
        .discloser()
        .map(Organization::name)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年5月1日⏎株式会社みなと書房⏎名簿の紛失について⏎⏎名簿を紛失しました。 | 株式会社みなと書房
          2024年5月1日⏎株式会社 銀波銀行⏎頭取 森 太郎⏎名簿の紛失について⏎名簿を紛失しました。 | 株式会社 銀波銀行
          会社名 みなと書房株式会社⏎代表者名 森 太郎⏎名簿の紛失について⏎名簿を紛失しました。 | みなと書房株式会社
          朝霧市総務部税務課⏎名簿の紛失について⏎名簿を紛失しました。 | 朝霧市
          朝霧市 総務部 税務課⏎名簿の紛失について⏎名簿を紛失しました。 | 朝霧市
          朝霧市立みどり中学校⏎校長 森 太郎⏎名簿の紛失について⏎名簿を紛失しました。 | 朝霧市立みどり中学校
          名簿の紛失について⏎⏎みなと書房株式会社(以下「当社」といいます。)は、名簿を紛失しました。 | みなと書房株式会社
          名簿の紛失について⏎⏎朝霧大学(以下、本学)において、名簿を紛失しました。 | 朝霧大学
          名簿の紛失について⏎⏎いつもありがとうございます。株式会社みなと書房です。 | 株式会社みなと書房
          名簿の紛失について⏎⏎当会は名簿を紛失しました。⏎⏎一般社団法人朝霧協会⏎会長 森 太郎 | 一般社団法人朝霧協会
          朝霧市、名簿紛失か⏎朝霧日報 2024年5月1日⏎⏎朝霧市は1日、120人分の名簿を紛失したと発表した。 | 朝霧市
          名簿の紛失について⏎2024年5月1日⏎朝霧市立みどり中学校長 森 太郎⏎⏎名簿を紛失しました。 | 朝霧市立みどり中学校
          名簿の紛失について⏎2024年5月1日⏎有限会社椅子と机⏎⏎名簿を紛失しました。 | 有限会社椅子と机
          名簿の紛失について⏎2024年5月1日⏎朝霧市 都市計画課⏎⏎名簿を紛失しました。 | 朝霧市
          名簿の紛失について⏎2024年5月1日⏎認定特定非営利活動法人 朝霧の森⏎⏎名簿を紛失しました。 | 認定特定非営利活動法人 朝霧の森
          名簿の紛失について⏎⏎当社は名簿を紛失しました。 | -
          """)
  void namesWhoPublishes(String text, String expected) {
    assertEquals(expected, discloser(text));
  }

  @Test
  void givesTheShortFormThatItDefines() {
    List<String> aliases =
        DisclosureParser.standard()
            .parse("名簿の紛失について\n\n株式会社みなと書房(以下「当社」といいます)は、名簿を紛失しました。")
            .discloser()
            .map(Organization::aliases)
            .orElseThrow();
    assertEquals(List.of("当社"), aliases);
  }
}
