package io.github.breach.extract.internal.field.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureCategory;
import io.github.breach.model.MeasureStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureExtractorTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String LEAD = "書類の取扱いについて\n\n関係する皆様に深くお詫び申し上げます。\n\n";

  private static List<Measure> measures(String text) {
    return PARSER.parse(LEAD + text).measures();
  }

  private static List<String> texts(String text) {
    return measures(text).stream().map(Measure::text).toList();
  }

  private static List<MeasureStatus> statuses(String text) {
    return measures(text).stream().map(Measure::status).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "二名で確認する手順を定めました。, DONE",
    "名簿の持ち出しを禁止いたしました。, DONE",
    "既に対策を講じております。, DONE",
    "委託先の点検を順次進めております。, IN_PROGRESS",
    "一斉点検を行っており、3月末までに終える予定です。, IN_PROGRESS",
    "全職員への研修を11月に実施します。, PLANNED",
    "新しいシステムへの移行を検討しております。, PLANNED",
    "送信の前に二名で宛先を読み合わせる。, UNSTATED",
    "来年度から送信の前に二名で宛先を読み合わせる。, PLANNED",
    "権限の見直し, UNSTATED",
    "権限の見直し(完了), DONE",
    "[x] 権限の見直し, DONE",
    "一斉点検を行っており、3月末までに終える見通し。, IN_PROGRESS",
    "権限の見直し(実施中), IN_PROGRESS",
    "権限の見直し(来年3月までに完了予定), PLANNED",
    "二名で台帳に記録する(実施中)。, IN_PROGRESS",
    "[検討中] 送信の保留, PLANNED",
    "診断を年2回受ける計画で、初回は10月です。, PLANNED",
    "担当者を直接任命する体制へ順次切り替えております。, IN_PROGRESS",
    "担当者を直接任命する体制へ順次切り替えました。, DONE",
    "実地点検を進めております(現在52社で終了)。, IN_PROGRESS"
  })
  void tellsHowFarAMeasureHasCome(String item, MeasureStatus status) {
    assertEquals(List.of(status), statuses("5 再発防止策\n・" + item + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "次の対策を実施いたしました。, DONE",
    "以下の再発防止策を実施してまいります。, PLANNED",
    "以下の対策に取り組んでおります。, IN_PROGRESS",
    "次の再発防止策を取りまとめました。, UNSTATED"
  })
  void givesAListTheTenseOfItsLeadIn(String leadIn, MeasureStatus status) {
    String text = "5 再発防止策\n" + leadIn + "\n①権限の見直し\n②外部接続の廃止\n";
    assertEquals(List.of("権限の見直し", "外部接続の廃止"), texts(text));
    assertEquals(List.of(status, status), statuses(text));
  }

  @ParameterizedTest
  @CsvSource({"今後予定しているもの, PLANNED", "実施したもの, DONE"})
  void aDayWithoutItsYearIsToComeAmongPlans(String label, MeasureStatus status) {
    String head = "2023年6月9日\n株式会社みなと\n名簿の紛失について\n\nお詫びします。\n\n";
    String text = head + "5 再発防止策\n〔" + label + "〕\n・責任者の専任化(10月1日付)\n";
    assertEquals(List.of(status), statuses(text));
  }

  @Test
  void anItemMayTellWhatOthersMustDo() {
    String demand = "全委託先に対し、受渡しの手段を届け出るよう求め、5月1日までに回答を得ました。";
    String text = "5 再発防止策\n・" + demand + "\n・全委託先に、5月1日にご連絡いたしました。\n";
    assertEquals(List.of(demand), texts(text));
  }

  @Test
  void readsTheMeasuresOfALetterWithoutHeadings() {
    String rule = "名簿を持ち出す折は必ず二人で携えることを内規に定めました。";
    String done = "持ち出す名簿は連絡先のみのものに改め、入れ替えを済ませております。";
    String plan = "明年四月を目途に紙の名簿を取りやめ、鍵の掛かる名簿へ移してまいる所存でございます。";
    assertEquals(
        List.of(rule, done, plan),
        texts("理事会を二十日に開きました。" + rule + done + "さらに、" + plan + "\n").stream()
            .map(text -> text.replace("さらに、", ""))
            .toList());
  }

  @Test
  void readsLabelsTermsAndRules() {
    String text =
        """
        5 再発防止策
        実施済みのもの
        ①権限の見直し
        これから実施するもの
        ②外部接続の廃止
        """;
    assertEquals(List.of(MeasureStatus.DONE, MeasureStatus.PLANNED), statuses(text));
    String rules =
        """
        5 再発防止策
        二要素認証を、運用の再開までに導入します。
        会議の資料は、終了時に全て回収することといたしました。
        催しは予定どおり行います。
        ご利用には影響ございません。
        """;
    assertEquals(List.of("二要素認証を、運用の再開までに導入します。", "会議の資料は、終了時に全て回収することといたしました。"), texts(rules));
  }

  @Test
  void leavesOutResponseAndRecovery() {
    String text =
        """
        5 再発防止策ならびに再開について
        公開前に二名で動作を確認することを義務づけました。
        再開の日程は、決まり次第お知らせいたします。
        個人情報保護委員会には5月1日に報告しております。
        対象のお客様には書面を発送いたしました。
        """;
    assertEquals(List.of("公開前に二名で動作を確認することを義務づけました。"), texts(text));
  }

  @Test
  void leavesOutThePromiseWhereMeasuresStand() {
    String text = "5 再発防止策\n全職員への研修を実施します。\n再発防止に努めてまいります。\n";
    assertEquals(List.of("全職員への研修を実施します。"), texts(text));
  }

  @Test
  void leavesOutLinesWithATelephoneNumber() {
    String text = "5 再発防止策\n・全職員への研修を実施します。\n■報道関係の皆さま:広報室 03-3000-1876\n";
    assertEquals(List.of("全職員への研修を実施します。"), texts(text));
  }

  @Test
  void readsTheItemsOfAListThatGoesOnInItsLine() {
    assertEquals(List.of("鍵の交換", "窓の毎日の点検"), texts("再発防止策\n①鍵の交換 ②窓の毎日の点検\n"));
  }

  @Test
  void leavesOutReportsAndAdvertisementsAmongResponses() {
    String text = "これまでの対応とこれから\n・3月2日:個人情報保護委員会へ速報を提出\n・宛先の二名による確認\n\n[PR]名簿の管理なら\n";
    assertEquals(List.of("宛先の二名による確認"), texts(text));
  }

  @Test
  void takesThePromiseWhereNothingElseStands() {
    List<Measure> measures = measures("5 再発防止策\n弊社は、再発防止に努めてまいります。\n");
    assertEquals(1, measures.size());
    assertEquals(List.of(MeasureCategory.GENERAL), measures.get(0).categories());
    assertEquals(MeasureStatus.PLANNED, measures.get(0).status());
  }

  @Test
  void takesFromAResponseSectionOnlyWhatPrevents() {
    String text =
        """
        4 当社の対応
        ・警察署に相談いたしました。
        ・サーバーを停止し、パスワードを変更しました。
        ・不審な接続を自動で遮断する仕組みを強化しました。
        ・対象のお客様にお電話でお詫びいたしました。
        """;
    assertEquals(List.of("不審な接続を自動で遮断する仕組みを強化しました。"), texts(text));
  }

  @Test
  void findsMeasuresInALetter() {
    String text =
        """
        このたび、お客様の名簿を紛失いたしました。深くお詫び申し上げます。
        名簿を開いた棚に置いていたことが原因です。名簿は施錠できる棚に移しました。今後は毎日の終業時に二名で所在を確認いたします。
        """;
    assertEquals(List.of("名簿は施錠できる棚に移しました。", "今後は毎日の終業時に二名で所在を確認いたします。"), texts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今後新たに判明した事項は、速やかにお知らせいたします。",
        "なお同社では、名簿の流出は無かったことを確認している。",
        "契約業者が設定を確認したところ、閲覧できる状態になっていたことがわかりました。",
        "今後、不審な連絡に用いられる可能性があります。",
        "今後は身に覚えのない請求にご注意ください。",
        "対象のお客様への補償は予定しておりません。"
      })
  void findsNoMeasureInOtherWords(String sentence) {
    assertTrue(measures("このたび、名簿を紛失いたしました。\n" + sentence + "\n").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "全職員への研修を実施します。, TRAINING",
    "多要素認証を導入しました。, AUTHENTICATION",
    "委託先への立入検査を行います。, CONTRACTOR_MANAGEMENT",
    "EDRを全端末に導入します。, ENDPOINT_SECURITY",
    "操作記録を毎月分析します。, MONITORING",
    "二名で照合する手順を定めました。, PROCEDURE"
  })
  void tellsTheSort(String item, MeasureCategory category) {
    assertTrue(measures("5 再発防止策\n・" + item + "\n").get(0).categories().contains(category));
  }

  @Test
  void takesNoNameOfABodyForAMeasure() {
    String text = "4 再発防止\n全職員に情報の扱いを周知いたします。\n朝霧教育大学\n";
    assertEquals(List.of("全職員に情報の扱いを周知いたします。"), texts(text));
  }

  @Test
  void takesBareLinesThatNameAMeasure() {
    String text =
        """
        ■ 再発防止策
        一斉送信での宛先欄の確認の徹底
        担当者への再教育

        Example Trading Co., Ltd.
        """;
    assertEquals(List.of("一斉送信での宛先欄の確認の徹底", "担当者への再教育"), texts(text));
  }

  @Test
  void readsAStateInABracketBeforeOrOverTheMeasure() {
    String text =
        """
        ■ 再発防止策
        (済) 受信時の添付の遮断
        (10月中) 端末の入れ替え
        """;
    assertEquals(List.of(MeasureStatus.DONE, MeasureStatus.PLANNED), statuses(text));
    String grouped = "■ 再発防止策\n(実施済み)\n・権限の限定\n(これから)\n・外部の監査\n";
    assertEquals(List.of(MeasureStatus.DONE, MeasureStatus.PLANNED), statuses(grouped));
  }

  @Test
  void readsAStateInTheCellBelow() {
    String text =
        """
        ■ 再発防止策
        施策
        状況
        鍵の棚卸しと失効
        完了(8/9)
        操作記録の外部保管
        対応中
        """;
    assertEquals(List.of("鍵の棚卸しと失効", "操作記録の外部保管"), texts(text));
    assertEquals(List.of(MeasureStatus.DONE, MeasureStatus.IN_PROGRESS), statuses(text));
  }

  @Test
  void takesAChangeToComeAmongResponses() {
    String text =
        """
        ■ 当社の対応
        ・対象のお客様には、個別に文書でお知らせします。
        ・証明書が届くまで発注できないよう、6月末までに購買システムを改めます。
        """;
    assertEquals(List.of("証明書が届くまで発注できないよう、6月末までに購買システムを改めます。"), texts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"同じ画面で検査する処理が抜けていました。", "お申し込みいただいた方は、そのまま抽選の対象になります。", "6月8日に委員会へ確報を行っています。"})
  void takesNoStateOfThingsOrWordToTheReader(String sentence) {
    assertEquals(List.of("鍵を二重にしました。"), texts("■ 再発防止策\n・鍵を二重にしました。\n" + sentence + "\n"));
  }

  @Test
  void takesWhatGoesOnFromNowOn() {
    String text = "\n以後、ご連絡は専用の仕組みを用い、宛先が出ない方式に統一いたします。また、送信担当者を複数置きます。\n";
    assertEquals(List.of("以後、ご連絡は専用の仕組みを用い、宛先が出ない方式に統一いたします。", "また、送信担当者を複数置きます。"), texts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当社は創業以来、地域の皆さまとともに歩んでまいりました。",
        "本サイトの再開は12月中旬を予定しております。",
        "近年、サイバー攻撃は巧妙化しております。",
        "削除漏れのあったことが、侵入を許した原因であります。",
        "「To」は同じ内容のメールを送る場合に使用します。",
        "詳しくは別紙をご覧ください。",
        "本店は駅の北口から歩いて5分のところにあります。",
        "調査の結果は12月中旬に出る見込みです。",
        "店主の報酬を3か月間減額いたします。",
        "新しいことがわかったら、この記事に書き足します。",
        "この業務は外部の会社に委託しております。",
        "調査には約2か月を要しました。",
        "なお、人数に照らし、報告を要する事案には当たらない。",
        "新しく分かったことは、このページに追記いたします。",
        "【担当】 総務課 庶務係",
        "個人情報保護法では、漏えい等の報告が義務付けられています。"
      })
  void takesNoRemarkForAMeasure(String remark) {
    assertEquals(List.of("二名で照合する手順を定めました。"), texts("■ 再発防止策\n二名で照合する手順を定めました。\n" + remark + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"端末の端子を順次ふさいでおります。", "宛先を確かめる仕組みも開発中です。", "委託先の点検を進めております。", "外部の窓口に監視を依頼しております。"})
  void takesWhatIsUnderWay(String sentence) {
    assertEquals(List.of(sentence), texts("■ 再発防止策\n" + sentence + "\n"));
  }

  @Test
  void takesWhatIsDoneAgainAndAgain() {
    String item = "委託元の皆様に対し、消去証明書を業務の終了ごとに提出してまいります。";
    assertEquals(List.of(item), texts("■ 再発防止策\n・" + item + "\n"));
  }

  @Test
  void takesWhatIsToldOfAnActForAMeasure() {
    String act = "また、備考欄に別の事柄を書くことは、2月8日をもって取りやめました。";
    assertEquals(
        List.of("今後は、権限を教室長に限り、別の職員を立ち会わせます。", act),
        texts("\n今後は、権限を教室長に限り、別の職員を立ち会わせます。" + act + "\n"));
  }

  @Test
  void readsAStateInSquareBracketsUnderAHeadingOfBoth() {
    String text = "◆ やったこと、これからやること\n[済] 使っていない仕組みの削除\n[対応中] 行単位の制御の導入\n[予定] 二段階認証への対応\n";
    assertEquals(
        List.of(MeasureStatus.DONE, MeasureStatus.IN_PROGRESS, MeasureStatus.PLANNED),
        statuses(text));
  }

  @Test
  void takesATermWithoutAYearForOneToCome() {
    String dated = "2025年6月27日\n■ 再発防止策\n・管理者への多要素認証の適用(7月中)\n・通信の制限(2025年6月13日完了)\n";
    assertEquals(List.of(MeasureStatus.PLANNED, MeasureStatus.DONE), statuses(dated));
  }

  @Test
  void takesAResponseOnlyForTheSentencesLastAct() {
    String text = "\n今後は、添付を伴う一斉のメールを取りやめ、ご案内は郵送に戻します。\n";
    assertEquals(List.of("今後は、添付を伴う一斉のメールを取りやめ、ご案内は郵送に戻します。"), texts(text));
    assertEquals(List.of(), texts("\n今後は、対象の皆様に順次ご案内いたします。\n"));
  }
}
