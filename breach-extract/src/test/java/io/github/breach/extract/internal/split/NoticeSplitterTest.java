package io.github.breach.extract.internal.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeSplitterTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  private static final String BODY =
      "弊社のサーバーが第三者による不正アクセスを受けたことが判明しました。お客様に深くお詫び申し上げます。現在、外部の専門家とともに詳しい調査を進めております。"
          + "対象となるお客様には、判明次第、個別にご連絡を差し上げます。ご不便をおかけいたしますこと、重ねてお詫び申し上げます。\n\n";

  private static List<String> notices(String text) {
    return PARSER.parseAll(text).stream()
        .map(Disclosure::source)
        .map(s -> s.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"【漏えい帖#2024-%02d】", "【事例No.%d】", "[事故録 %d] "})
  void splitsACompilationAtItsNumberedHeadings(String label) {
    String text =
        "事故の記録\n検索\n\n"
            + label.formatted(2)
            + "株式会社みなと書房 メールの誤送信について 2024年5月2日\n\nこのたび、お客様のメールアドレスを誤って送信いたしました。深くお詫びいたします。\n\n次の記事\n\n"
            + label.formatted(1)
            + "朝霧市立図書館 名簿の紛失について 令和6年4月30日\n\n当館において、利用者の名簿を紛失いたしました。深くお詫び申し上げます。\n\nページトップへ戻る\n";
    List<String> notices = notices(text);
    assertEquals(2, notices.size());
    assertTrue(notices.get(0).endsWith("深くお詫びいたします。"), notices.get(0));
    assertTrue(notices.get(1).contains("朝霧市立図書館"), notices.get(1));
    assertTrue(notices.get(1).endsWith("深くお詫び申し上げます。"), notices.get(1));
  }

  @Test
  void splitsACompilationAtANewspapersHeadlines() {
    String release = "■株式会社みなと書房 メールの誤送信について(2024年5月2日)\n\n" + BODY;
    String article = "■朝霧市、名簿を1年放置 市民12人分(朝霧日報、2024年5月1日)\n\n" + BODY;
    List<String> notices = notices("事故の記録\n\n" + release + release.replace("2日", "1日") + article);
    assertEquals(3, notices.size());
    assertTrue(notices.get(2).startsWith("■朝霧市"), notices.get(2));
    String remark = "■名簿の持ち出しを見直し(担当は総務、2024年5月1日)\n\n" + BODY;
    assertEquals(2, notices(release + release.replace("2日", "1日") + remark).size());
  }

  @Test
  void leavesTheTitleOfAListOutOfItsFirstEdition() {
    String editions =
        "■2024年7月10日\n不正アクセスについて(第2報)\n\n" + BODY + "■2024年7月3日\n不正アクセスについて(第1報)\n\n" + BODY;
    List<String> notices = notices("不正アクセスに関するお知らせ(一覧)\n新しい順です。\n\n" + editions);
    assertEquals(2, notices.size());
    assertTrue(notices.get(0).startsWith("■2024年7月10日"), notices.get(0));
  }

  @Test
  void splitsTwoReleasesOfOnePage() {
    String text =
        "不正アクセスに関するお知らせ(第2報)\n2024年7月10日\n株式会社みなと書房\n\n"
            + BODY
            + "不正アクセスに関するお知らせ(第1報)\n2024年7月3日\n株式会社みなと書房\n\n"
            + BODY;
    assertEquals(2, notices(text).size());
  }

  @ParameterizedTest
  @CsvSource({
    "【第2報】2024年7月10日, 【第1報】2024年7月3日",
    "第2報(令和6年7月10日), 第1報(令和6年7月3日)",
    "2024年7月10日 続報, 2024年7月3日 第一報",
    "■続報(2024.07.10), ■初報(2024.07.03)",
    "<最終報告> 2024年7月10日, <第一報> 2024年7月3日",
    "【2024年7月10日更新分】, 【2024年7月3日公表分】",
    "2024年7月10日 続報, ----- 前回のお知らせ(2024年7月3日) -----",
    "2024年7月10日 第2報, (以下は2024年7月3日に公表した内容です)",
    "2024/7/10 リリース分, 2024/7/3 リリース分",
    "◆不正アクセスに関する続報(2024年7月10日), ◆不正アクセスに関するお知らせ(2024年7月3日)",
    "■続報(7月10日), ■第1報(7月3日)",
    "【最終報】不正アクセスの調査結果と再発防止策¶2024年7月10日 株式会社みなと書房, 【第一報】不正アクセスについて¶2024年7月3日 株式会社みなと書房",
    "7月10日 続報, 【7月3日掲載分】",
    "■ 2024年7月10日のお知らせ, ■ 2024年7月3日のお知らせ",
    "(第2報)第三者による不正アクセスについて¶2024年7月10日, 第三者による不正アクセスについて¶2024年7月3日",
    "2024.7.10¶【続報】当館を装った不審なメッセージについて, 2024.7.3¶当館を装った不審なメッセージにご注意ください",
    "2024.7.10 不正アクセスに関するご報告, 2024.7.3 不正アクセスに関するお知らせ"
  })
  void splitsTheEditionsOfOnePage(String later, String earlier) {
    String text =
        "不正アクセスに関するお詫び\n株式会社みなと書房\n\n"
            + later.replace('¶', '\n')
            + "\n"
            + BODY
            + earlier.replace('¶', '\n')
            + "\n"
            + BODY;
    assertEquals(2, notices(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a timely disclosure
        "2024年7月3日¶各 位¶会 社 名 株式会社みなと書房¶代表者名 代表取締役社長 港 一郎¶(コード番号 1X29 東証スタンダード)¶問合せ先 管理本部長 岸 二郎¶(TEL 03-0118-4418)¶(開示事項の経過)不正アクセスの調査結果について¶当社は、",
        // a press release of a town
        "発表日:令和6年7月3日¶所属:市民課¶担当:波止¶内線:2417¶講座の案内メールの誤送信について¶市民課の",
        // a letter
        "お客様各位¶ご利用者様名簿の紛失について¶当社は、",
        "名簿の紛失に関するお詫び¶株式会社みなと書房¶平素より格別のお引き立てを賜り、厚く御礼申し上げます。このたび",
        // a dateline with all of the signature, and a date that opens a title
        "患者様のカルテの紛失について¶2024年7月3日 社会医療法人みなと会 みなと病院 病院長 港 一郎¶当院は、",
        "2024年7月3日¶2月14日に発生した誤表示について¶当社は、",
        // a title that names an edition or an apology instead of an incident
        "予約サイトの停止について(第1報)¶2024年7月3日¶当館の",
        "ご予約のお客様に届いたメッセージについて【第一報】¶2024年7月3日¶当館の",
        "応募フォームについて(お詫びと経過のご報告)¶2024年7月3日¶当館の",
        "2024年7月3日¶(続報)名簿の発見について¶当社は、",
        "◆2024年7月3日¶宛名の札の貼り間違いについて¶当会の",
        // a lead below the title, and no date
        "お客様名簿の紛失について(お詫び)¶このたび、",
        // a press release: whom to ask between the date and the title
        "記者発表資料¶令和6年7月3日¶潮見県農政部担い手課¶担 当:岸、波 直 通:0888-00-3172¶県ホームページに掲載したファイルによる¶個人情報の漏えいについて¶県の",
        "令和6年7月3日¶担当課¶潮見市教育委員会 学務課¶電話¶0858-12-0561(学務課)¶0858-12-0574(高校教育課)¶個人情報を含む書類の紛失について¶市立の",
        "令和6年7月3日¶ご利用者、ご家族 各 位¶社会福祉法人みなと会¶車上荒らしによる書類の盗難について¶当法人の",
        // articles of a newspaper
        "■検針用端末を紛失、顧客842件の情報 みなとガス¶2024年7月3日 18時32分¶みなとガス株式会社は3日、",
        "検針用端末を紛失、顧客842件の情報 みなとガス¶2024年7月3日 18時32分¶みなとガス株式会社は3日、",
        "学習塾に不正アクセス 会員9万人分の情報流出¶2024/7/3 朝刊 [有料会員限定]¶学習塾を営む"
      })
  void splitsAPageAtTheHeadOfAnotherNotice(String head) {
    String text = "不正アクセスに関するお詫び\n2024年7月10日\n株式会社かもめ堂\n\n" + BODY;
    assertEquals(2, notices(text + head.replace('¶', '\n') + BODY).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "端末を紛失、警察へ届け出¶2024年7月3日¶当社は、",
        "サーバーを停止し、調査を開始¶2024年7月3日 18時32分に再開。¶当社は、",
        "漏えいした情報について¶当社は、",
        "2024年7月3日 委員会へ続報¶当社は、",
        "2024年7月3日 委員会に続報を提出¶当社は、",
        "2024年7月3日¶閲覧された件数¶漏えいした情報について¶当社は、",
        "(1)漏えいした情報について¶平素より"
      })
  void keepsHeadingsOfANoticeInOnePiece(String heading) {
    String text = "不正アクセスに関するお詫び\n2024年7月10日\n株式会社かもめ堂\n\n" + BODY;
    assertEquals(1, notices(text + heading.replace('¶', '\n') + BODY).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年7月3日 個人情報保護委員会に速報を提出",
        "2024年7月3日 第1報を公表",
        "2024年7月3日 個人情報保護委員会に報告",
        "2024年7月3日 個人情報保護委員会に報告(その後、7月28日に確報)\n2024年7月9日 株式会社青葉鑑識の検証",
        "2024年7月3日のお知らせでは約800名としておりました。",
        "2024年7月3日 警察へ相談",
        "2024年7月3日付「不正アクセスに関するお知らせ」",
        "2024年7月3日付の第1報でお知らせしたとおり、調査を続けておりました。"
      })
  void keepsAChronologyInOnePiece(String entry) {
    String body =
        "弊社のサーバーが第三者による不正アクセスを受けたことが判明しました。お客様に深くお詫び申し上げます。現在、外部の専門家とともに詳しい調査を進めております。"
            + "対象となるお客様には、判明次第、個別にご連絡を差し上げます。ご不便をおかけいたしますこと、重ねてお詫び申し上げます。\n";
    String text =
        "不正アクセスに関するお詫び(第2報)\n2024年8月1日\n株式会社みなと書房\n\n" + body + "経緯\n" + entry + "\n" + body;
    assertEquals(1, notices(text).size());
  }

  @ParameterizedTest
  @CsvSource({
    // a blog's entries, whatever their titles
    "名簿の件、その後のご報告, 2021.03.14 Sunday, 大切なお知らせ(名簿について), 2021.03.10 Wednesday",
    "名簿の件のおわび, 投稿日:2021年3月14日, 名簿がネットで見られた件について, 投稿日:2021年3月10日",
    // articles, one of which speaks of an incident
    "港南急便、元従業員が伝票の画像を投稿 18人分映る, 2021年3月14日, 巡査が連絡カードを紛失 翌日に住民が拾う, 2021年3月14日",
  })
  void splitsEntriesDatedInOneForm(String first, String on, String second, String before) {
    List<String> notices = notices("港の日々\n\n" + entry(first, on) + entry(second, before));
    assertEquals(2, notices.size());
    assertTrue(notices.get(0).startsWith(first), notices.get(0));
    assertTrue(notices.get(1).startsWith(second), notices.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    // what a form labels
    "不正アクセスの発生日時, 2021年3月10日, 不正アクセスの判明日時, 2021年3月14日",
    // headings with a number
    "1. 漏えいの発覚について, 2021年3月10日, 2. 警察への相談について, 2021年3月14日",
    // neither is a title
    "最初の聞き取りの場で, 2021年3月10日, 二度目の聞き取りの場で, 2021年3月14日",
    // the dates are written otherwise
    "名簿の誤送付について, 2021年3月10日, その後の対応について, 2021/3/14",
  })
  void keepsDatedPartsOfOneNoticeTogether(String first, String on, String second, String before) {
    String page = "当館からのお知らせ\n\n" + entry(first, on) + entry(second, before);
    assertEquals(1, notices(page).size());
  }

  private static String entry(String title, String on) {
    return title + "\n" + on + "\n" + BODY;
  }

  @Test
  void keepsANoticeThatCitesAnotherInOnePiece() {
    String text =
        """
        不正アクセスに関する調査結果のご報告
        2024年8月1日
        株式会社みなと書房

        2024年7月3日付「不正アクセスに関するお知らせ」でお知らせした件につき、調査結果をご報告いたします。

        1. 経緯
        2024年7月3日
        不正アクセスに関するお知らせを公表し、個人情報保護委員会に報告しました。
        2. 公表までに時間を要した理由について
        2024年7月に調査を始めましたが、範囲の特定に時間を要しました。
        """;
    assertEquals(1, notices(text).size());
  }

  @Test
  void leavesThePageOut() {
    String text =
        """
        本文へスキップ
        ホーム > お知らせ > 書類の紛失について
        印刷

        書類の紛失について

        2024年8月1日
        株式会社みなと書房

        当社において、お客様の書類を紛失いたしました。深くお詫び申し上げます。

        < 前の記事
        2位 サポート詐欺で1,500名分の情報が危険に
        記事検索
        関連するお知らせ
        2024.07.01 営業時間の変更について
        Copyright (C) Minato Shobo
        """;
    String notice = notices(text).get(0);
    assertTrue(notice.startsWith("書類の紛失について"), notice);
    assertTrue(notice.endsWith("お詫び申し上げます。"), notice);
    assertFalse(notice.contains("印刷"));
  }

  @Test
  void keepsWhomToAskBelowARule() {
    String desk = "―――――――\n%s\n電話 03-5550-0134\n―――――――\nPAGE TOP\n";
    String lead = "書類の紛失について\n\n当社において、お客様の書類を紛失いたしました。深くお詫び申し上げます。\n\n";
    assertTrue(notices(lead + desk.formatted("この件のお問い合わせ")).get(0).endsWith("0134"));
    assertTrue(notices(lead + desk.formatted("本の取り寄せ")).get(0).endsWith("申し上げます。"));
  }

  @Test
  void takesAMissingYearFromThePage() {
    String text =
        """
        書類の紛失について

        当社において、7月4日、お客様の書類を紛失したことが判明しました。深くお詫び申し上げます。

        関連するお知らせ
        2023.07.28 営業時間の変更について
        """;
    Disclosure notice = PARSER.parse(text);
    assertTrue(notice.publishedOn().isEmpty());
    assertEquals("2023-07-04", notice.timeline().events().get(0).on().edtf());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "。", "\n\n", "【", "ホーム > お知らせ\n", "\uD800"})
  void findsOneNoticeInAnyText(String text) {
    assertEquals(1, notices(text).size());
  }
}
