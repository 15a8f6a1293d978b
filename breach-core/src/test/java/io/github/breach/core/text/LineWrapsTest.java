package io.github.breach.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineWrapsTest {
  private static String fold(String input) {
    return TextFolder.joiningLines().fold(input).text();
  }

  private static final String WRAPPED =
      """
      この度、弊社が運営する通信販売サイトにおきまして、第三者による不正なア
      クセスを受け、お客様の個人情報が外部に流出した可能性があることが判明い
      たしました。お客様には多大なるご迷惑とご心配をおかけしますことを深くお
      詫び申し上げます。本件の概要につきまして下記のとおりご報告申し上げます
      とともに、再発の防止に取り組んでまいります。
      """;

  @Test
  void joinsFullLinesOfAParagraph() {
    assertEquals(1, fold(WRAPPED.strip()).lines().count());
  }

  @Test
  void joinsAcrossAPageNumber() {
    String paged = WRAPPED.replace("不正なア\n", "不正なア\n- 2 -\n").strip();
    assertEquals(fold(WRAPPED.strip()), fold(paged));
  }

  @Test
  void keepsItemsApart() {
    String listed = WRAPPED.strip() + "\n・氏名\n・住所\n(1)電話番号\n① 性別\n1. 年齢";
    assertEquals(6, fold(listed).lines().count());
  }

  @Test
  void keepsShortLines() {
    String lines = "日時:4月1日\n場所:本社\n件数:12件";
    assertEquals(lines, fold(lines));
  }

  @Test
  void keepsLinesOfUnevenWidth() {
    String prose =
        "当社のサーバーが不正アクセスを受け、お客様の情報が漏えいしたおそれがあることが分かりました\n" + "対象は会員のお客様です\n" + "原因を調べています";
    assertEquals(3, fold(prose).lines().count());
  }

  /** Broken by hand behind particles, each line as long as its phrase. */
  private static final String BY_HAND =
      """
      当院の皮膚科で保管していた患者様の
      お名前を記したファイルを
      紛失いたしました。該当する患者様には
      お手紙でお詫びいたしました。
      """;

  @Test
  void joinsLinesThatAnAuthorBrokeBehindParticles() {
    assertEquals(1, fold(BY_HAND.strip()).lines().count());
  }

  @Test
  void keepsALineThatEndsInAParticleOnce() {
    String twice = BY_HAND.strip().replace("患者様には\n", "患者様には");
    assertEquals(3, fold(twice).lines().count());
  }

  @Test
  void keepsAHeadingAndANumberApartWhereLinesAreBrokenByHand() {
    String headed = BY_HAND + "■二度と起こさないために\n鍵を掛けます。\n今までに分かっていること\n紛失した日は昨日の5月1日まで\n2 原因";
    assertEquals(
        List.of("■二度と起こさないために", "鍵を掛けます。", "今までに分かっていること", "紛失した日は昨日の5月1日まで", "2 原因"),
        fold(headed).lines().skip(1).toList());
  }

  @Test
  void joinsALetterALine() {
    assertEquals("東京労働局\n総務課", fold("東\n京\n労\n働\n局\n総務課"));
  }

  @Test
  void keepsTwoLettersApart() {
    assertEquals("東\n京", fold("東\n京"));
  }

  @Test
  void joinsLinesSetInFromTheMargin() {
    String indented =
        """
        この度、弊社が運営する通信販売サイトにおきまして、第三者による不正なア
        クセスを受け、お客様の個人情報が外部に流出した可能性があることが判明い
          たしました。※住所と電話番号は別の仕組みにあり、端末には保存されておりませ
            ん。深くお詫び申し上げます。
        """;
    assertEquals(1, fold(indented.strip()).lines().count());
  }

  @Test
  void keepsALineSetToTheRightApart() {
    String dated =
        """
        この度、弊社が運営する通信販売サイトにおきまして、第三者による不正なア
        クセスを受け、お客様の個人情報が外部に流出した可能性があることが判明し、
        ここにお知らせいたします。
                                                                令和五年四月一日
        関係者の皆様
        """;
    assertEquals("関係者の皆様", fold(dated.strip()).lines().reduce((a, b) -> b).orElseThrow());
  }

  /** Wrapped at 72 columns by a program that breaks no word: lines end well short of it. */
  private static final String AT_ONE_COLUMN =
      """
      弊社のサーバーが第三者による不正なアクセスを受け、お客様の情報が外部に
      流出した可能性があることが、4月3日の午後に判明いたしました。ご不明の点は
      soudan-madoguchi@minato-shoji.example.jp
      までお知らせください。なお、流出した可能性がありますのは、会員の皆様の
      氏名、ご住所、お電話番号、ご購入の履歴でございまして、パスワードは含ま
      れておりません。
      対象の皆様
      """;

  @Test
  void joinsALineWhoseNextWordWouldNotHaveFitted() {
    assertEquals(
        List.of(
            "までお知らせください。なお、流出した可能性がありますのは、会員の皆様の氏名、ご住所、お電話番号、ご購入の履歴でございまして、パスワードは含まれておりません。",
            "対象の皆様"),
        fold(AT_ONE_COLUMN.strip()).lines().skip(1).toList());
  }

  @Test
  void joinsBehindAWeekday() {
    String dated = WRAPPED.replace("判明い\nたしました。", "4月3日\n（火）に判りました。");
    assertTrue(fold(dated.strip()).contains("4月3日(火)"), fold(dated));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年5月10日",
        "掲載日：2024/05/10",
        "令和6年5月10日（金）",
        "株式会社みなと商事",
        "みなと商事株式会社",
        "5月10日　委員会に報告",
        "同月9日～12日　お客様に連絡",
        "2024/05/10 朝刊"
      })
  void keepsADateANameAndARowApartFromAFullLineAboveThem(String below) {
    String title = "弊社通信販売サイトへの不正アクセスによるお客様情報の漏えいについて";
    String page = WRAPPED + title + "\n" + below;
    assertEquals(List.of(title, fold(below)), fold(page).lines().skip(1).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5月10日に判明いたしました。",
        "株式会社みなと商事に委託しておりました、そのサーバーから判りました。",
        "(速報)を行いました。",
        "0120-11-2233 平日9時から"
      })
  void joinsADateANameAndANumberThatGoOn(String below) {
    String page = WRAPPED.replace("再発の防止に取り組んでまいります。", "再発の防止に取り組みます。") + WRAPPED;
    page = page.strip().replace("判明い\nたしました。", "判明い\n" + below);
    assertTrue(fold(page).contains("判明い" + fold(below)), fold(page));
  }

  /** Paragraphs with the first line set in, wrapped at the margin. */
  private static final String FLUSH =
      """
      　この度、弊社が運営する通信販売サイトにおきまして、第三者による不正な
      アクセスを受け、お客様の情報が外部に流出した可能性が判明いたしました。
      　弊社では、外部の専門会社に調査を依頼し、影響の範囲を確認しましたので
      ここにご報告いたします。
      """;

  @Test
  void keepsAParagraphThatIsSetInApartFromAFullLineWhereOtherLinesArent() {
    String items = "　氏名、住所、電話番号、生年月日、性別、ご注文の品名、お届け先のご住所";
    String page = FLUSH + items + "\n　パスワードは含まれておりません。";
    assertEquals("パスワードは含まれておりません。", fold(page).lines().skip(3).findFirst().orElseThrow().strip());
  }

  @Test
  void joinsALineThatIsSetInWhereAllAre() {
    String block = FLUSH.strip().replace("\n　", "\n").replace("\n", "\n　");
    String page = "　" + block + "\n　流出した情報は、氏名、住所、電話番号、生年月日、性別とご注文の品名、お\n　届け先のご住所です。";
    assertTrue(fold(page).contains("お届け先のご住所です。"), fold(page));
  }

  @Test
  void keepsItemsNumberedByLettersApart() {
    String listed = WRAPPED.strip() + "\nア　氏名\nイ 住所\n二　電話番号";
    assertEquals(4, fold(listed).lines().count());
  }

  @Test
  void keepsADatelineToTheRightApartFromATitleOfFullWidth() {
    String title = "当社が運営する通信販売サイトにおけるお客様の個人情報の流出について(お詫び)";
    String dateline = "　　　　　　　　　　　　　令和元年12月6日　株式会社あおば";
    String wrapped = title + "\n" + dateline + "\n" + WRAPPED.strip();
    assertEquals(title, fold(wrapped).lines().findFirst().orElseThrow());
  }

  @Test
  void joinsAContinuationSetFarIn() {
    String first = "令和元年12月6日　当社が運営する通信販売サイトにおけるお客様の個人情報の流";
    String hanging = first + "\n　　　　　　　　　　　　　　出が判明\n" + WRAPPED.strip();
    assertEquals(2, fold(hanging).lines().count());
  }

  @Test
  void keepsARemarkBelowTheRowsOfAChronologyApart() {
    String rows =
        """
         5 月 10 日（土） 所轄の警察署へ遺失届を提出し、駅および道路沿いの店舗へ照会を実施
         5 月 19 日（月）～23 日（金） 対象の会員さま全員へ書面を郵送（うち 4 名分は不達でした）
         現在のところ、紛失した情報が第三者に利用されたという事実は確認されておりません。
        """;
    assertEquals(3, fold(rows.strip()).lines().count());
  }

  @Test
  void joinsAParagraphThatHasADateOrBracketsAtTheEndsOfItsLines() {
    String prose =
        """
        この度、弊社が運営する通信販売サイトにおきまして、第三者による接続が（あわ
        せて 4 回）あり、お客様の情報が流出した可能性があります（会員 4,000 名様分）
        ことが判明いたしました。解析の結果、接続していた者は前回と同じく（同月の）
        2 月 8 日 2 時 14 分に海外から接続していました。対象は、2022 年 11 月の下旬、
        9 日 ～ 2023 年 6 月 27 日の期間に入力された情報です。深くお詫び申し上げます。
        """;
    assertEquals(1, fold(prose.strip()).lines().count());
  }

  @Test
  void rowsOfATableSayNothingOfTheWidthOfTheParagraphBelowThem() {
    String rows =
        """
          駅前支店     納付書の控え             2016年4月～2017年3月                            1,684先
          川東支店     振替の依頼書             2014年10月、2015年1月                             227先
          川東支店     積金の申込書             2015年度                                           96先
        """;
    String prose =
        """
        書庫の移転に伴って保管している書類を点検した際、保存の期間中である納付書が見当たら
        ないことに気付き、12月5日より全23店舗の書庫を点検したところ、1月20日までに川東支店
        においても紛失が判明いたしました。当該の書類は本部が一括して実施した廃棄の際に、誤
        って搬出されたものとみられます。
        """;
    assertEquals(5, fold(rows + "\n" + prose.strip()).lines().count());
  }

  @Test
  void joinsDecomposedTextAsItJoinsComposed() {
    String prose =
        """
        当会の職員が点検した際に、一部の申込書が
        見当たらないことに気付き、その後の調査が
        終わるまでの間に、別の支部でも紛失したが
        届け出ていないことが判明いたしました。
        """;
    assertEquals(1, fold(prose.strip()).lines().count());
    assertEquals(1, fold(Normalizer.normalize(prose.strip(), Normalizer.Form.NFD)).lines().count());
  }
}
