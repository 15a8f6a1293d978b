package io.github.breach.extract.internal.field.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.StatedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented words of a notice of 2023-09-06; ¶ stands for a line break. */
class ExposurePeriodTest {
  private static final String TITLE = "2023年9月6日\n株式会社あおば書房\n会員情報の漏えいについて\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          名簿の誤掲載について | 8月9日 名簿を市ホームページに掲載¶8月27日 市民からの指摘で判明し、名簿を削除 | 2023-08-09/2023-08-27
          # which of two mistakes, a mistake that is no publication, no end
          名簿の誤掲載について | 8月9日 名簿を誤って掲載¶8月20日 別の名簿を誤って掲載¶8月27日 指摘で判明し、削除 | -
          名簿の誤送信について | 8月9日 名簿を誤って送信¶8月27日 指摘で判明し、先方が削除 | -
          名簿の誤掲載について | 8月9日 名簿を市ホームページに掲載¶8月27日 市民からの指摘で判明 | -
          名簿の誤送信について | 8月9日17時45分から18時20分まで 応募者全員に対し、消去をお願いした。 | -
          カード情報の漏えいについて | 対象は8月9日~8月27日の間にカード払いをなさったお客様です。 | 2023-08-09/2023-08-27
          # what was lost has an age and no exposure
          名簿の紛失について | 8月27日、2020年4月1日から2023年3月31日までに資料請求をされた方の名簿を紛失しました。 | -
          """)
  void concludesItFromTheMistakeAndItsEnd(String title, String words, String expected) {
    String text = "2023年9月6日\n株式会社あおば書房\n" + title + "\n\n経緯\n" + words.replace('¶', '\n') + "\n";
    var incident = DisclosureParser.standard().parse(text).incident();
    assertEquals(expected, incident.exposurePeriod().map(StatedDate::edtf).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月9日から8月27日までの期間に入力されたカード情報が対象です。 | 2023-08-09/2023-08-27
          8月9日から8月27日まで、名簿が閲覧できる状態でした。 | 2023-08-09/2023-08-27
          8月9日から8月27日までの間、別のお客様の札が印刷されることがありました。 | 2023-08-09/2023-08-27
          不具合の発生時間¶2023年8月14日 9:58~11:41(1時間43分) | 2023-08-14T09:58/2023-08-14T11:41
          公開していた期間:8月9日から8月27日まで | 2023-08-09/2023-08-27
          何者かが8月9日から27日にかけて会員情報を取得していたことを確認しました。 | 2023-08-09/2023-08-27
          発生日：8月9日から8月27日まで | 2023-08-09/2023-08-27
          ■ いつから見られる状態だったか¶8月9日から27日までです。 | 2023-08-09/2023-08-27
          期間：8月9日12時（受付の開始）～8月27日9時 | 2023-08-09T12:00/2023-08-27T09:00
          8月9日から8月27日にかけて、何者かが職員のIDで計12回ログインしていました。 | 2023-08-09/2023-08-27
          8月9日から27日までの間に、カードでお支払いになったお客様が対象です。 | 2023-08-09/2023-08-27
          8月9日から27日までにカードでお買い上げになった方が対象です。 | 2023-08-09/2023-08-27
          8月9日から同月27日までの間、この鍵が第三者に使用され、名簿が取得されていました。 | 2023-08-09/2023-08-27
          閲覧された方：64名（閲覧の期間 8月9日～8月27日、延べ211回） | 2023-08-09/2023-08-27
          掲載期間¶8月9日～8月27日¶掲載された方¶7名 | 2023-08-09/2023-08-27
          通帳の写し：3名（保管の期間 8月9日～8月27日、延べ3冊） | -
          # ends that stand apart
          8月9日に公開してから8月27日に削除するまで、だれでも閲覧できる状態でした。 | 2023-08-09/2023-08-27
          8月9日に始まった不正な接続が、8月27日の遮断まで続いていました。 | 2023-08-09/2023-08-27
          【対象期間】¶前回公表　8月12日～8月27日¶今回　8月9日～8月27日 | 2023-08-09/2023-08-27
          # the age of the data, a time of calls, a search, an open end
          2019年度から2021年度までの受講者の名簿を紛失しました。 | -
          お問い合わせ¶受付期間:9月7日から9月29日まで | -
          8月9日から8月27日まで捜索いたしました。 | -
          8月9日10時から11時までの間に、対象の皆様にお詫びのメールを送信いたしました。 | -
          8月9日から27日まで、担当部署にて調査した結果、大量のアクセスを確認しました。 | -
          8月9日以降に届いた書類を紛失しました。 | -
          8月9日から8月27日までの間に、臨時の点検を行い、画面での認証を追加しました。 | -
          8月9日に調査を始めてから、8月27日までに完了しました。 | -
          # an earlier report's period beside the corrected one, and a setting that stayed
          対象期間　8月12日～8月27日　8月9日～8月27日 | 2023-08-09/2023-08-27
          試験用に公開とした設定が、8月9日から8月27日まで残っていました。 | 2023-08-09/2023-08-27
          控えの棚が、8月9日から8月27日まで残っていました。 | -
          対象となる方¶2023年4月~8月の間にご利用の方、約800名¶閲覧可能であった期間¶2023年8月9日~8月27日 | 2023-08-09/2023-08-27
          委託の概要¶委託期間:2023年8月9日~8月27日 | -
          """)
  void findsWhenTheDataWasExposed(String words, String expected) {
    var notice = DisclosureParser.standard().parse(TITLE + words.replace('¶', '\n') + "\n");
    assertEquals(expected, notice.incident().exposurePeriod().map(StatedDate::edtf).orElse("-"));
  }
}
