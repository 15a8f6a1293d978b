package io.github.breach.extract.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.morphology.Morphology;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name starts that no comma, bracket or particle sets off. */
class NameStartTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();
  private static final String HEAD = "名簿の紛失について\n令和5年4月3日\n";

  @ParameterizedTest
  @CsvSource({
    "さて青葉大学は、名簿を紛失しました。, 青葉大学",
    "まことに遺憾ながら青葉大学は、名簿を紛失しました。, 青葉大学",
    "先般青葉市立病院において、検査票を紛失しました。, 青葉市立病院",
    "このたび青葉信用金庫において、伝票を紛失しました。, 青葉信用金庫",
    "昨年度みどり野市は、申請書を紛失しました。, みどり野市",
    "3月31日夜若葉台中学校において、名簿を紛失しました。, 若葉台中学校",
    "すでに報道されているとおり緑川町立図書館において、申込書を紛失しました。, 緑川町立図書館",
    "いつもお世話になっておりますさくら歯科医院です。問診票を紛失しました。, さくら歯科医院",
  })
  void grammarBeforeTheNameOfTheDiscloserIsLeftOut(String sentence, String name) {
    assertEquals(name, discloser(PARSER, HEAD + sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "いきいき青葉診療所は、名簿を紛失しました。, いきいき青葉診療所",
    "みらい学園高等学校は、名簿を紛失しました。, みらい学園高等学校",
    "つくしんぼ保育園は、名簿を紛失しました。, つくしんぼ保育園",
    "五日市第一小学校は、名簿を紛失しました。, 五日市第一小学校",
    "百五十銀行は、名簿を紛失しました。, 百五十銀行",
    "はやぶさ保育園は、名簿を紛失しました。, はやぶさ保育園",
    "ゆめ総合病院は、名簿を紛失しました。, ゆめ総合病院",
    "名簿の管理を担当するもりのこ保育園が紛失しました。, もりのこ保育園",
    "名簿の管理を担当するそよかぜ保育園が紛失しました。, そよかぜ保育園",
  })
  void whatLooksLikeGrammarButNamesABodyStays(String sentence, String name) {
    assertEquals(name, discloser(PARSER, HEAD + sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "名簿の管理は長年みどり印刷株式会社が行っていました。, みどり印刷株式会社",
    "封入を依頼したところみどり印刷株式会社にて紛失しました。, みどり印刷株式会社",
    "業務は平成30年度以降みどり印刷株式会社へ委託しています。, みどり印刷株式会社",
    "業務は令和3年度以降みどり印刷株式会社へ委託しています。, みどり印刷株式会社",
    "原因はすべて若葉システム株式会社の作業にありました。, 若葉システム株式会社",
    "受け取るはずだった若葉商事株式会社から連絡がありました。, 若葉商事株式会社",
    "業務を任せていたすみれ商会株式会社に連絡しました。, すみれ商会株式会社",
    "設定を誤ったのははるか運輸株式会社でした。, はるか運輸株式会社",
    "封入は毎日印刷株式会社が担っています。, 毎日印刷株式会社",
    "保守を行うなかの電機株式会社が発見しました。, なかの電機株式会社",
    "配送はやまと運送株式会社が担っています。, やまと運送株式会社",
  })
  void namesOfOthersStartBehindTheClauseThatDescribesThem(String sentence, String name) {
    String notice = HEAD + "株式会社青葉\n" + sentence;
    assertEquals(name, PARSER.parse(notice).organizations().get(0).name());
  }

  @ParameterizedTest
  @CsvSource({"西村 一郎, 青葉信用金庫", "下村, 青葉信用金庫", "白浜町, 白浜町"})
  void aFamilyNameThatEndsLikeATownPublishesNothing(String line, String name) {
    String notice = HEAD + line + "\nこのたび、名簿を紛失しました。青葉信用金庫は今後、再発防止に努めます。";
    assertEquals(name, discloser(PARSER, notice));
  }

  @Test
  void withoutADictionaryTheRulesDecideAsWellAsTheyCan() {
    DisclosureParser parser = DisclosureParser.builder().morphology(Morphology.none()).build();
    assertEquals("先般青葉市立病院", discloser(parser, HEAD + "先般青葉市立病院において、検査票を紛失しました。"));
    assertEquals("青葉市立病院", discloser(parser, HEAD + "当会の青葉市立病院において、検査票を紛失しました。"));
  }

  private static String discloser(DisclosureParser parser, String notice) {
    return parser.parse(notice).discloser().map(Organization::name).orElse("");
  }
}
