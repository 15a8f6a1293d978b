package io.github.breach.extract.internal.field.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Report;
import io.github.breach.model.StatedDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportExtractorTest {

  private static Report read(String title, String body) {
    String text = title + "\n2024年5月20日\n株式会社みなと書房\n\n" + body + "\n";
    return DisclosureParser.standard().parse(text).report();
  }

  @ParameterizedTest
  @CsvSource({
    "不正アクセスについて(第1報), FIRST",
    "不正アクセスについて(第一報), FIRST",
    "不正アクセスについて(第2報), FOLLOW_UP",
    "【続報】不正アクセスについて, FOLLOW_UP",
    "不正アクセスについて(第3報・最終報告), FINAL",
    "不正アクセスについて(最終), FINAL",
    "【第3報・最終】不正アクセスについて, FINAL",
    "【第3報】最終年度の名簿への不正アクセスについて, FOLLOW_UP",
    "(開示事項の経過)不正アクセスについて, FOLLOW_UP",
    "不正アクセスについて(お詫びと経過のご報告), FOLLOW_UP",
    "不正アクセスについて【追記】, FOLLOW_UP",
    "不正アクセスについて(追記あり), UNSPECIFIED",
    "不正アクセスについて, UNSPECIFIED",
    "不正アクセスに関する再発防止策について, FOLLOW_UP",
    "紛失の経緯のご報告ならびに再発防止策について, UNSPECIFIED",
    "【続報】不正アクセスの調査結果について, FOLLOW_UP",
  })
  void readsTheStageInTheTitle(String title, String stage) {
    assertEquals(stage, read(title, "当社のサーバーが不正アクセスを受けました。").stage().name());
  }

  @Test
  void takesAnOutlookOnWhatIsToldNowForNoPromise() {
    String now = "現在の状況と今後の対応についてお知らせします。";
    assertEquals("UNSPECIFIED", read("不正アクセスについて", now).stage().name());
    String later = "今後、新たな状況が判明しましたら、改めてお知らせします。";
    assertEquals("FIRST", read("不正アクセスについて", later).stage().name());
  }

  @Test
  void readsTheNumberOfTheReport() {
    assertEquals(OptionalInt.of(12), read("不正アクセスについて(第十二報)", "調査中です。").sequence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          詳細が判明次第、改めてお知らせいたします。            | FIRST
          くわしいことがわかったら、この記事に書き足します。    | FIRST
          くわしいことは、店の記録に書き足してあります。        | UNSPECIFIED
          今後、詳細が判明次第、改めてご報告するとともに、再発防止に努めます。 | FIRST
          新たな事実が判明した場合は、このページで続報をお伝えします。 | FIRST
          5月9日掲載の「不具合のお詫び」について、追加で分かったことをお知らせします。 | FOLLOW_UP
          会社名　株式会社みなと書房¶代表者　店長　汐見　渚¶担当　総務　浜田¶電話　03-0000-0000¶5月9日付「不正アクセスについて」で公表した件の調査が完了しましたので、お知らせいたします。 | FINAL
          新たな事実が分かりましたら、このページで続けてお知らせします。 | FIRST
          新しく分かったことは、このページに書き加えていきます。   | FIRST
          新たな事実が判明した場合は、ウェブサイトで改めてお知らせする。 | FIRST
          19:10 サイトのトップページに第一報を掲載しました。        | FOLLOW_UP
          5月3日、県に第一報を入れました。                         | UNSPECIFIED
          決済の再開日は、決まり次第お知らせいたします。          | UNSPECIFIED
          サイトは12月に再開する見込みです。確定しましたらご案内いたします。 | UNSPECIFIED
          対象のお客様には、判明次第、書面にて個別にご連絡いたします。 | UNSPECIFIED
          詳細は下記のとおりお知らせいたします。                 | UNSPECIFIED
          2024年5月2日付「不正アクセスについて」でお知らせした件につき、現状をご報告いたします。 | FOLLOW_UP
          2024年5月2日にお知らせした件につき、調査が完了しましたので、結果をご報告いたします。 | FINAL
          2024年5月2日、同社より不正アクセスの公表がありました。   | UNSPECIFIED
          5月9日に公式アカウントとこのサイトでお知らせした件について、分かったことをお伝えします。 | FOLLOW_UP
          【続報】調査がすべて終わりました。5月2日に公表した件の結果です。 | FINAL
          前回お知らせした件につき、業者に頼んでいた調査が5月15日に終わりましたので、結果をお伝えします。 | FINAL
          前回お知らせした件です。業者の調査は5月末に終わり次第、結果をお伝えします。 | FOLLOW_UP
          対象となる方の確定につきましては、改めてお知らせいたします。 | FIRST
          対象となる方には、状況が判明次第お知らせいたします。 | UNSPECIFIED
          鞄が見つかりました折には、あらためてお便りいたします。 | FIRST
          前回のお知らせの後の調査で分かったことをお伝えします。 | FOLLOW_UP
          前回お知らせした件です。これをもちまして、本件の最終の報告とします。 | FINAL
          前回お知らせした件です。最終の報告は来月の予定です。 | FOLLOW_UP
          2024年5月2日に開示した件につき、調査会社による調査が完了し、その結果が判明しました。 | FINAL
          5月9日に個人情報保護委員会に報告した件について、ご説明します。 | UNSPECIFIED
          調査の結果につきましては、わかりしだいホームページでお知らせいたします。 | FIRST
          """)
  void readsTheStageInTheText(String body, String stage) {
    assertEquals(stage, read("不正アクセスについて", body.replace('¶', '\n')).stage().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年5月2日付「不正アクセスについて」でお知らせした件です。 | 2024-05-02
          2024年5月2日に第1報、5月9日に第2報を当社のサイトに掲載し、お伝えしてまいりました。 | 2024-05-02 2024-05-09
          2024年5月2日に第1報を個人情報保護委員会へ提出し、本日公表しました。 | ''
          2024年5月2日及び2024年5月9日付「不正アクセスについて」にてお知らせしておりました。 | 2024-05-02 2024-05-09
          2024年5月2日(第一報)および同年5月9日(第二報)にてお知らせいたしましたとおりです。 | 2024-05-02 2024-05-09
          不正アクセスが確認された件で(2024年5月2日お知らせ済み)、調査を進めました。 | 2024-05-02
          2024年5月2日のお知らせでは「約500件」とお伝えしておりました。 | 2024-05-02
          第1報(2024年5月2日)及び第2報(2024年5月9日)においてお知らせしてまいりました。 | 2024-05-02 2024-05-09
          職員が2024年5月2日に掲載した表に名簿が含まれていました。 | ''
          2024年5月2日に配信いたしました希望の調査の画面から、回答の内容が見られました。 | ''
          2024年5月2日に配信いたしましたお詫びの文書のとおりです。 | 2024-05-02
          2024年5月2日公開の第1報以降の調査で分かった内容をお伝えします。 | 2024-05-02
          2024年5月2日公開の予定表に名簿が混ざったことをお知らせします。 | ''
          業績予想は、2024年5月2日に公表いたしました数値を修正しております。 | ''
          2024年5月2日にホームページに掲載した件です。            | 2024-05-02
          2024年5月2日、第4回大会の予定を掲載した際に名簿が混ざりました。 | ''
          2024年5月2日、第2報を掲載しました。 | 2024-05-02
          2024年5月2日付けで全職員に改めて通知しました。 | ''
          2024年5月2日に個人情報保護委員会へ報告しました。 | ''
          個人情報保護委員会と観光庁には、2024年5月2日にご報告しております。 | ''
          2024年5月2日にお配りしたお手紙のあとに分かったことをご説明します。 | 2024-05-02
          2024年5月2日の第1報、5月9日の第2報に続き、ご報告いたします。 | 2024-05-02 2024-05-09
          攻撃を受けたことを、2024年5月2日に適時開示し、同月9日には、お客様の情報が影響を受けたことをお知らせしました。 | 2024-05-02 2024-05-09
          過去の報告:第1報(2月3日) 第2報(2月6日) | 2024-02-03 2024-02-06
          """)
  void findsTheDatesOfEarlierReleases(String body, String expected) {
    List<String> found = read("不正アクセスについて", body).earlier().stream().map(StatedDate::edtf).toList();
    assertEquals(expected, String.join(" ", found));
  }
}
