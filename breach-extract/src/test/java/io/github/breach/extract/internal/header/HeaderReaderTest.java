package io.github.breach.extract.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Evidence;
import io.github.breach.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderReaderTest {
  private static final String LEAD = "\n\n当社において、お客様の名簿を紛失いたしました。深くお詫び申し上げます。\n";

  private static Disclosure read(String header) {
    return DisclosureParser.standard().parse(header.replace("⏎", "\n") + LEAD);
  }

  private static String title(Disclosure notice) {
    return notice.title().map(Evidence::text).orElse("-");
  }

  private static String date(Disclosure notice) {
    return notice.publishedOn().map(StatedDate::edtf).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          名簿の紛失について                                   | 名簿の紛失について
          [トップ] [本の棚] [お知らせ]⏎名簿が盗まれました(追記あり)⏎2024年5月1日⏎テーマ：お知らせ | 名簿が盗まれました(追記あり)
          [障害報告] 「本の棚」で他のご家庭の情報が表示された件⏎2024年5月1日 | [障害報告] 「本の棚」で他のご家庭の情報が表示された件
          名簿の紛失について【健康推進課】⏎2024年5月1日掲載         | 名簿の紛失について
          名簿の紛失について【続報】⏎2024年5月1日掲載              | 名簿の紛失について【続報】
          大切なお知らせ：お店の名簿を失くしました。ごめんなさい⏎2024/05/01 16:42　書いた人：店長　カテゴリ：お知らせ | 大切なお知らせ：お店の名簿を失くしました。ごめんなさい
          2024年5月1日⏎お客様各位⏎株式会社みなと書房⏎⏎名簿の紛失について | 名簿の紛失について
          名簿の紛失に関するお詫び(第2報)⏎2024年5月1日          | 名簿の紛失に関するお詫び(第2報)
          空室検索 客室 朝食 アクセス よくあるご質問⏎2024年5月1日⏎⏎名簿の紛失について | 名簿の紛失について
          件名:名簿の紛失について⏎発表日:2024年5月1日            | 名簿の紛失について
          件名⏎名簿の紛失について⏎発表日⏎2024年5月1日           | 名簿の紛失について
          お知らせ⏎2024年5月1日⏎名簿の紛失について             | 名簿の紛失について
          当社が運営するサイトへの不正アクセスによる⏎個人情報の流出について | 当社が運営するサイトへの不正アクセスによる個人情報の流出について
          株式会社みなと書房 名簿の紛失について⏎2024年5月1日      | 名簿の紛失について
          朝霧市、名簿を紛失 120人分⏎朝霧日報 2024年5月1日       | 朝霧市、名簿を紛失 120人分
          【最終報】名簿の紛失に係る調査結果と再発防止策⏎2024年5月1日 | 【最終報】名簿の紛失に係る調査結果と再発防止策
          商品情報 キャンペーン 会社情報 お知らせ⏎名簿の紛失について  | 名簿の紛失について
          【事例集#2023-481】名簿の紛失について | 名簿の紛失について
          【事例集#2023-481】朝霧市民病院 名簿の紛失について | 名簿の紛失について
          [RESOLVED] 名簿の紛失について⏎Posted 2024-05-01         | 名簿の紛失について
          [重要なお知らせ] 名簿の紛失について⏎2024年5月1日       | 名簿の紛失について
          【重要】名簿の紛失について⏎2024年5月1日               | 【重要】名簿の紛失について
          保護者の皆様へ 名簿の紛失について⏎2024年5月1日         | 名簿の紛失について
          報道発表資料 名簿の紛失について⏎2024年5月1日           | 名簿の紛失について
          保護者の皆様へ                                       | -
          本を、もっと身近に。⏎⏎名簿の紛失について⏎2024年5月1日    | 名簿の紛失について
          市と業者の発表を、そのまま載せます。⏎⏎名簿の紛失について⏎2024年5月1日 | 名簿の紛失について
          2024年5月1日⏎店からのお知らせとおわびです。            | 店からのお知らせとおわびです。
          名簿の紛失についてのよくあるご質問(Q&A)⏎2024年5月1日  | 名簿の紛失についてのよくあるご質問(Q&A)
          (開示事項の経過)子会社における名簿の紛失⏎及び業績への影響に関するお知らせ | (開示事項の経過)子会社における名簿の紛失及び業績への影響に関するお知らせ
          # no title: a sentence in the middle of others, and prose above a line without a date
          2024年5月1日⏎店からのお知らせとおわびです。本が届きました。 | -
          本を、もっと身近に。⏎⏎保護者の皆様へ                  | -
          記録を業務外で閲覧、職員を処分 青葉町⏎⏎2024年5月1日 19時04分 | 記録を業務外で閲覧、職員を処分
          朝霧市、名簿を紛失 120人分⏎朝霧日報 2024年5月1日 | 朝霧市、名簿を紛失 120人分
          朝霧放送、番組の名簿が流出 担当者が設定誤る⏎⏎2024年5月1日 19時04分 | 朝霧放送、番組の名簿が流出 担当者が設定誤る
          # a trail to the page, even with a full stop
          みなと書房 > お知らせ > 店からのおわびです。⏎名簿の紛失について⏎2024年5月1日 | 名簿の紛失について
          # what a label's brackets say makes it a title
          大切なお知らせ(名簿の紛失について)⏎2024年5月1日 | 大切なお知らせ(名簿の紛失について)
          大切なお知らせ(会員)⏎名簿の紛失について⏎2024年5月1日 | 名簿の紛失について
          2024.05.01 名簿の紛失について | 名簿の紛失について
          2024/05/01 名簿の紛失について | 名簿の紛失について
          【2024.05.01】名簿の紛失について | 名簿の紛失について
          【2024.05.01更新】名簿の紛失について | 【2024.05.01更新】名簿の紛失について
          Notice regarding a loss / 名簿の紛失に関するお知らせ⏎2024年5月1日 | Notice regarding a loss / 名簿の紛失に関するお知らせ
          """)
  void findsTheTitle(String header, String expected) {
    assertEquals(expected, title(read(header)).replace("\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年5月1日⏎名簿の紛失について                              | 2024-05-01
          名簿の紛失について⏎2024/05/01 16:42　書いた人：店長　カテゴリ：お知らせ  | 2024-05-01
          名簿の紛失について⏎紛失日時 2024/4/29⏎発表日時 2024/5/1          | 2024-05-01
          名簿の紛失について⏎発生日:2024年4月29日                          | -
          名簿の紛失について⏎店員が名簿を失いました。⏎・2024年4月29日(月)⏎店内を捜索 | -
          名簿の紛失について⏎公開日:2024年5月1日                        | 2024-05-01
          名簿の紛失について⏎Posted 2024-05-01 17:00 JST                  | 2024-05-01
          名簿の紛失について⏎更新日:2024年5月9日⏎掲載日:2024年5月1日       | 2024-05-01
          公開日:2024/5/1 カテゴリー:重要⏎名簿の紛失について               | 2024-05-01
          投稿日:2024/5/1 タグ:お知らせ⏎名簿の紛失について                | 2024-05-01
          発生日:2024/4/29 カテゴリー:重要⏎名簿の紛失について             | -
          名簿の紛失について⏎⏎お尋ねへの答えをまとめました。(2024年5月1日掲載) | 2024-05-01
          名簿の紛失について⏎⏎お知らせ(2024年5月1日公表)のとおりです。     | -
          名簿の紛失について⏎⏎棚を調べました。(2024年5月1日撮影)         | -
          名簿の紛失について⏎2024.05.01 掲載⏎2024.05.09 追記             | 2024-05-01
          名簿の紛失について⏎[令和6年5月1日発表 総務部]                  | 2024-05-01
          平 成 30 年 5 月 1 日⏎名簿の紛失について                     | 2018-05-01
          HOME > お知らせ > 2024.05.01⏎名簿の紛失について              | 2024-05-01
          ホーム > お知らせ > 2024年5月⏎名簿の紛失について             | -
          名簿の紛失について⏎⏎発効日:2024年5月1日                      | 2024-05-01
          名簿の紛失について⏎2024年5月1日 19時42分                      | 2024-05-01
          名簿の紛失について⏎掲載日:2024年5月1日 関連記事               | -
          5月1日⏎名簿の紛失について                                     | -
          名簿の紛失について⏎2024年5月吉日                             | 2024-05
          【事故録#12】株式会社みなと書房 名簿の紛失について 2024年5月1日  | 2024-05-01
          名簿の紛失について                                            | -
          2024年4月2日に発生した名簿の紛失について                       | -
          名簿の紛失について⏎判明日時⏎令和6年5月1日 午前11時30分頃          | -
          2024.05.01 名簿の紛失について | 2024-05-01
          【2024.05.01】名簿の紛失について | 2024-05-01
          """)
  void findsTheDateOfTheNotice(String header, String expected) {
    assertEquals(expected, date(read(header)));
  }

  @Test
  void findsADateBelowTheText() {
    assertEquals("2024-05-01", date(read("名簿の紛失について" + LEAD + "\n令和6年5月1日\n株式会社みなと書房\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "(朝霧日報 2024年5月1日付 地域面), 2024-05-01",
    "〔2024年5月1日配信〕, 2024-05-01",
    "(朝霧日報 2024年5月1日の取材による), -",
  })
  void findsTheIssueOfANewspaperBelowAnArticle(String line, String expected) {
    String article = LEAD + "\n職員が倉庫を調べている。\n\n市長は会見で謝罪した。\n\n";
    String text = "朝霧市、名簿を紛失 120人分" + article + line + "\n";
    assertEquals(expected, date(DisclosureParser.standard().parse(text)));
    String footer = "\n本紙は県内の出来事を伝えています。\n";
    assertEquals(expected, date(DisclosureParser.standard().parse(text + footer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          差出人:みなと書房 <info@minato.example.jp>⏎日時:2024年5月1日(水) 10:15⏎件名:名簿の紛失について | 2024-05-01
          From: info@minato.example.jp⏎Date: 2024-05-01 10:15⏎Subject: 名簿の紛失について              | 2024-05-01
          名簿の紛失について⏎⏎日時:2024年4月29日 10:15⏎場所:倉庫                                    | -
          件名:名簿の紛失について⏎⏎日時:2024年4月29日 10:15⏎場所:倉庫                               | -
          """)
  void findsWhenANoticeWasMailed(String head, String expected) {
    String before = "> 会員からの問い合わせを回覧します。\n\n----- 転送 -----\n";
    String behind = LEAD + "\n職員が倉庫を調べました。".repeat(20);
    assertEquals(
        expected,
        date(DisclosureParser.standard().parse(before + head.replace("⏎", "\n") + behind)));
  }

  @Test
  void aDateThatGoesOnInTheNextLineDatesNoNotice() {
    String text = "名簿の紛失について" + LEAD + "\n止めました。(2024年4月2日17時から\n4月3日9時まで)";
    assertEquals("-", date(read(text)));
  }

  @Test
  void takesNoDateOfAnEventForItsOwn() {
    assertEquals("-", date(read("名簿の紛失について" + LEAD + "\n経緯\n2024年4月2日\n職員が紛失に気付きました。")));
  }
}
