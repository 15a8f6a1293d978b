package io.github.breach.extract.internal.field.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationExtractorTest {

  private static List<Organization> in(String sentence) {
    String text = "2024年5月1日\n株式会社みなと書房\n\n名簿の紛失について\n\n" + sentence + "\n";
    return DisclosureParser.standard().parse(text).organizations();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          印刷を委託しているはるか印刷株式会社が紛失しました。        | はるか印刷株式会社 | CONTRACTOR
          委託先である株式会社ほくとが紛失しました。                 | 株式会社ほくと | CONTRACTOR
          委託先である株式会社おひさまデリカが紛失しました。         | 株式会社おひさまデリカ | CONTRACTOR
          委託先は、そろばん教室を手がける株式会社ほくとです。       | 株式会社ほくと | CONTRACTOR
          委託先の株式会社ほくとさまが紛失しました。                 | 株式会社ほくと | CONTRACTOR
          市の委託を受けた青葉運輸株式会社が紛失しました。            | 青葉運輸株式会社 | CONTRACTOR
          サービスを提供する合同会社ソラが停止しました。             | 合同会社ソラ | CONTRACTOR
          配送を青葉運輸株式会社に委託しています。                   | 青葉運輸株式会社 | CONTRACTOR
          北社から、封入を再委託された有限会社青葉運輸で発生しました。 | 有限会社青葉運輸 | SUBCONTRACTOR
          その再委託先、有限会社青葉運輸が紛失しました。             | 有限会社青葉運輸 | SUBCONTRACTOR
          同社が依頼した株式会社青葉フォレンジックスが確かめました。   | 株式会社青葉フォレンジックス | INVESTIGATOR
          同社が依頼した株式会社青葉印刷が確かめました。             | 株式会社青葉印刷 | CONTRACTOR
          配送の一部を青葉運輸株式会社に再委託していました。          | 青葉運輸株式会社 | SUBCONTRACTOR
          青葉運輸株式会社(再委託先)が紛失しました。                | 青葉運輸株式会社 | SUBCONTRACTOR
          配送を、青葉運輸株式会社（東京都）にお願いしています。       | 青葉運輸株式会社 | CONTRACTOR
          調査を委ねておりました株式会社青葉鑑識から報告がありました。 | 株式会社青葉鑑識 | INVESTIGATOR
          株式会社青葉鑑識に委託して解析を始めました。               | 株式会社青葉鑑識 | INVESTIGATOR
          子会社である青葉運輸株式会社で発生しました。               | 青葉運輸株式会社 | AFFILIATE
          海外子会社の AOBA TRADING CO., LTD. で発生しました。       | AOBA TRADING CO., LTD. | AFFILIATE
          第三者調査機関である株式会社青葉鑑識が調べました。          | 株式会社青葉鑑識 | INVESTIGATOR
          株式会社青葉鑑識による調査が始まりました。                 | 株式会社青葉鑑識 | INVESTIGATOR
          端末の記録を株式会社青葉鑑識に調べてもらいました。           | 株式会社青葉鑑識 | INVESTIGATOR
          当社が朝霧市上下水道局様より受託した業務で発生しました。     | 朝霧市上下水道局 | CLIENT
          弊社が朝霧市上下水道局様より運営を受託する学童で発生しました。 | 朝霧市上下水道局 | CLIENT
          特定非営利活動法人青葉会(以下「受託者」といいます。)で発生しました。 | 特定非営利活動法人青葉会 | CONTRACTOR
          委託先の青葉運輸株式会社では、顧客情報(氏名)と配送先の顧客情報(同)を、西支店(同)が紛失しました。 | 青葉運輸株式会社 | CONTRACTOR
          予約サイトを運営するAOBA社に連絡し、確認しました。          | AOBA社 | CONTRACTOR
          委託先の一般社団法人水辺の環境学習協会が紛失しました。 | 一般社団法人水辺の環境学習協会 | CONTRACTOR
          委託先の一般社団法人水辺の名簿が紛失しました。 | 一般社団法人水辺 | CONTRACTOR
          配送を受託する青葉運輸株式会社が紛失しました。 | 青葉運輸株式会社 | CONTRACTOR
          市の業務を受注した青葉運輸株式会社の社員が紛失しました。 | 青葉運輸株式会社 | CONTRACTOR
          封入を担った青葉運輸株式会社が紛失しました。 | 青葉運輸株式会社 | CONTRACTOR
          合同会社ソラが運営する予約サイトで発生しました。 | 合同会社ソラ | CONTRACTOR
          開発は合同会社ソラが担当しました。 | 合同会社ソラ | CONTRACTOR
          合同会社ソラに入力作業をお願いしていました。 | 合同会社ソラ | CONTRACTOR
          3 委託先の概要¶(1) 名称¶合同会社ソラ¶(2) 所在地¶東京都 | 合同会社ソラ | CONTRACTOR
          委託先名：合同会社ソラ | 合同会社ソラ | CONTRACTOR
          届け先名：合同会社ソラの倉庫で発生しました。 | 合同会社ソラ | OTHER
          教材の制作を手がけた株式会社みなと企画が紛失しました。 | 株式会社みなと企画 | CONTRACTOR
          教材の制作を手がけたみなと企画株式会社が紛失しました。 | みなと企画株式会社 | CONTRACTOR
          運営を引き受けた一般社団法人青葉会が紛失しました。 | 一般社団法人青葉会 | CONTRACTOR
          決済代行の会社である北星株式会社が紛失しました。 | 北星株式会社 | CONTRACTOR
          保守を委ねている「株式会社ひかりネット」が紛失しました。 | 株式会社ひかりネット | CONTRACTOR
          昨日は「株式会社ひかりネット」を訪ねました。 | 株式会社ひかりネット | OTHER
          提供元のNorthwind Systems社で発生しました。 | Northwind Systems社 | CONTRACTOR
          合同会社ソラに作業の遅れを伝えました。 | 合同会社ソラ | OTHER
          受付をお任せしている合同会社ソラから報告を受けました。 | 合同会社ソラ | CONTRACTOR
          合同会社ソラから受けた解析の報告では、広がりはありません。 | 合同会社ソラ | INVESTIGATOR
          """)
  void namesOthersWithTheirPart(String sentence, String name, String role) {
    List<Organization> found = in(sentence.replace('¶', '\n'));
    assertEquals(List.of(name), found.stream().map(Organization::name).toList());
    assertEquals(role, found.get(0).roles().get(0).name());
  }

  @Test
  void aNameAloneHasThePartThatTheHeadingsAboveItName() {
    String rows = "の概要\n(1) 名称\n合同会社ソラ\n(2) 所在地\n東京都\n";
    assertEquals("CONTRACTOR", in("3 委託先" + rows).get(0).roles().get(0).name());
    assertEquals(List.of(), in("3 会場" + rows));
  }

  @Test
  void readsAShortFormAsTheSameOrganisation() {
    List<Organization> found = in("委託先の青葉運輸株式会社(以下「青葉社」)で発生しました。青葉社からは報告を受けました。");
    assertEquals(1, found.size());
    assertEquals(List.of("青葉社"), found.get(0).aliases());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "委託先企業と外部専門機関が調査しました。",
        "個人情報保護委員会と警察署に届け出ました。",
        "一般社団法人日本青葉協会に報告しました。",
        "株式会社みなと書房の社員が紛失しました。",
        "当社より、A社およびB株式会社の担当者に連絡しました。",
        "取引のあった120社に連絡しました。",
      })
  void listsNoAuthorityNorUnnamedPartyNorTheDiscloser(String sentence) {
    assertEquals(List.of(), in(sentence));
  }
}
