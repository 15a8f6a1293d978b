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
          名簿の紛失について⏎⏎名簿を紛失しました。⏎⏎令和6年5月1日⏎みどりの丘消化器内科 院長 森 太郎 | みどりの丘消化器内科
          名簿の紛失について⏎⏎名簿を紛失しました。⏎⏎令和6年5月1日⏎ホテル朝霧館 総支配人 森 太郎 | ホテル朝霧館
          名簿の紛失について⏎⏎名簿を紛失しました。⏎⏎とまり木文具 店主 森 太郎 | とまり木文具
          名簿の紛失について⏎2024年5月1日⏎生活協同組合コープあさぎり⏎⏎名簿を紛失しました。 | 生活協同組合コープあさぎり
          名簿の紛失について⏎2024年5月1日⏎あさぎり農業協同組合⏎⏎名簿を紛失しました。 | あさぎり農業協同組合
          朝霧市公式ホームページ⏎名簿の紛失について⏎⏎名簿を紛失しました。⏎⏎福祉部高齢福祉課 | 朝霧市
          令和6年5月1日⏎朝霧町 税務町民課⏎名簿の紛失について⏎⏎名簿を紛失しました。 | 朝霧町
          名簿の紛失について⏎⏎市では名簿を紛失しました。⏎⏎福祉部高齢福祉課⏎〒000-0000 若葉県朝霧市本町1-1 | 朝霧市
          名簿の紛失について⏎⏎名簿を紛失しました。⏎⏎みなと通商株式会社 総務部⏎(C) Minato Trading Co., Ltd. | みなと通商株式会社
          学習塾に不正アクセス⏎朝霧日報 2024年5月2日⏎⏎学習塾を営むみなと教育ホールディングス(本社・朝霧市)は1日、名簿が流出したと発表した。 | みなと教育ホールディングス
          みなと園芸オンラインショップ⏎名簿の紛失について⏎⏎名簿を紛失しました。 | みなと園芸
          朝霧市立図書館における名簿の紛失について⏎2024年5月1日⏎⏎名簿を紛失しました。 | 朝霧市立図書館
          名簿の紛失について⏎⏎いつもありがとうございます。⏎株式会社みなと遊戯 星図運営チームです。 | 株式会社みなと遊戯
          本文へスキップします⏎ASAGIRI WARD　朝霧区⏎トップ > 区政情報 > お知らせ⏎更新日:2024年5月1日⏎⏎名簿の紛失について⏎⏎名簿を紛失しました。 | 朝霧区
          # a department alone, where nothing says whose
          名簿の紛失について⏎⏎名簿を紛失しました。⏎⏎総務部庶務課 | 総務部庶務課
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
