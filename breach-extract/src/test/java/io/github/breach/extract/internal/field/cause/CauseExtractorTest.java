package io.github.breach.extract.internal.field.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Cause;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.CauseStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CauseExtractorTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String LEAD = "書類の取扱いについて\n\n関係する皆様に深くお詫び申し上げます。\n\n";

  private static List<Cause> causes(String text) {
    return PARSER.parse(LEAD + text).causes();
  }

  private static List<String> texts(String text) {
    return causes(text).stream().map(Cause::text).toList();
  }

  @Test
  void takesEachItemOfACauseSection() {
    String text =
        """
        1 概要
        名簿を別の宛先へ送信しました。

        2 原因
        (1) 宛先を二名で照合しなかったこと。
        (2) 名簿の保管場所を決めていなかったこと。

        3 お問い合わせ
        総務課
        """;
    assertEquals(List.of("宛先を二名で照合しなかったこと。", "名簿の保管場所を決めていなかったこと。"), texts(text));
  }

  @Test
  void looksBackToTheSentenceThatIsCalledTheCause() {
    String told = "宛先の欄を見ないまま送信の釦を押しました。";
    assertEquals(List.of(told), texts("係員が名簿を作りました。" + told + "それが今回の原因です。\n"));
    assertEquals(List.of(told), texts("1 原因\n" + told + "これが原因です。\n"));
  }

  @Test
  void takesNoCauseForTalkBecauseOfAWordInIt() {
    String told = "名簿のある場所をお知らせに載せたことが原因です。";
    assertEquals(List.of(told), texts(told + "\n"));
    assertEquals(List.of(), texts("原因が分かりましたらお知らせします。\n"));
    String led = "鍵のない棚に名簿を置いていたことが、今回の紛失につながりました。";
    assertEquals(List.of(led), texts(led + "\n"));
  }

  @Test
  void leavesOutWhatACauseSectionSaysBesides() {
    String text =
        """
        1 原因
        原因は以下のとおりです。
        ・送信の前の確認を怠ったこと
        ※ここで確認とは、二名による読み合わせのこと。
        なお、情報の悪用による被害は確認されておりません。
        深くお詫び申し上げます。
        """;
    assertEquals(List.of("送信の前の確認を怠ったこと"), texts(text));
  }

  /** Beside a sentence that calls itself the cause, how things are and what came of it are none. */
  @Test
  void leavesOutTheBackgroundOfACause() {
    String text =
        """
        1 原因
        弊社のご案内は専用の配信サーバーを使用しております。
        今回の事故は、送信の段階での確認の漏れにより発生いたしました。
        このため、多数のメールが転送されました。
        """;
    assertEquals(List.of("今回の事故は、送信の段階での確認の漏れにより発生いたしました。"), texts(text));
  }

  @Test
  void keepsWhatIsStillLookedIntoBesideACause() {
    String text =
        """
        1 原因
        今回の事故は、送信の段階での確認の漏れにより発生いたしました。
        名簿が保管された経緯については、引き続き調査しております。
        """;
    assertEquals(2, causes(text).size());
  }

  @Test
  void takesWhatOthersExplainedInACauseSection() {
    String text =
        """
        3 原因
        短いパスワードが総当たりで破られた可能性が高いと管理会社から説明を受けています。
        """;
    assertEquals(CauseStatus.SUSPECTED, causes(text).get(0).status());
    assertEquals(List.of(CauseCategory.CREDENTIAL_COMPROMISE), causes(text).get(0).categories());
  }

  @Test
  void takesTheCausesThatAreCountedUp() {
    String text = "原因は二つございます。一つ目は、係の者が偽の画面を見抜けなかったことです。二つ目は、教育をしてこなかったことです。対象の方にはご連絡しました。\n";
    assertEquals(List.of("一つ目は、係の者が偽の画面を見抜けなかったことです。", "二つ目は、教育をしてこなかったことです。"), texts(text));
  }

  @ParameterizedTest
  @CsvSource({
    "担当者の端末から接続用の秘密鍵が盗まれたことが原因です。, CREDENTIAL_COMPROMISE",
    "番号を入力した際の押し間違いが原因です。, HUMAN_ERROR",
    "画面ごとの設定が漏れていたことが原因です。, MISCONFIGURATION",
    "命令文を無害化する処理が抜けていたことが原因です。, SOFTWARE_VULNERABILITY",
    "脆弱性診断が行われていなかったことが原因です。, OVERSIGHT_GAP",
    "消す手順が運営のルールになかったことが原因です。, PROCEDURE_GAP",
    "除外の指定が漏れていたことが原因です。, MISCONFIGURATION",
    "値が初期化されずに残ったことが原因です。, SYSTEM_DEFECT",
    "文書に残っていた認証情報を利用して接続されたことが原因です。, CREDENTIAL_COMPROMISE",
    "接続元の制限を行っていなかったことが原因です。, MISCONFIGURATION",
    "退職者の鍵が無効化されないまま残っていたことが原因です。, OVERSIGHT_GAP"
  })
  void sortsFurtherCauses(String text, CauseCategory category) {
    assertEquals(List.of(category), causes("3 原因\n" + text + "\n").get(0).categories());
  }

  @Test
  void setsCausesApartFromMeasuresUnderOneHeading() {
    String text =
        """
        4 原因と再発防止策
        担当者が手順を守らず、一人で送信したことが原因です。
        今後は二名で確認してから送信します。
        """;
    assertEquals(List.of("担当者が手順を守らず、一人で送信したことが原因です。"), texts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "封筒を入れ違えたことが原因です。",
        "本不具合は、送信の仕組みの修正に漏れがあったために発生しました。",
        "本件は、宛名の確認を怠ったことによるものでございます。",
        "名簿を全員分持たせていたことは、当会の管理の甘さにほかなりません。",
        "原因は、二つの名簿を同じ棚に置いていたことです。",
        "機器の脆弱性を悪用されて侵入されたことが分かりました。",
        "社員のパスワードが総当たりの攻撃で破られたとみられます。"
      })
  void findsACauseWithoutASection(String sentence) {
    String text = "このたび、個人情報が漏えいいたしました。\n" + sentence + "\n深くお詫び申し上げます。\n";
    assertEquals(List.of(sentence), texts(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本件に起因する不正利用の被害は確認されておりません。",
        "原因となった設定を元に戻し、サービスを再開いたしました。",
        "公表までに時間を要したのは、調査を優先したためです。",
        "今後、脆弱性の診断を実施いたします。",
        "対象のお客様には書面でご連絡いたしました。",
        "記録を確認したところ、総当たりの攻撃が続いていることを確認しました。"
      })
  void findsNoCauseInOtherWords(String sentence) {
    assertTrue(causes("このたび、名簿を紛失いたしました。\n" + sentence + "\n").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "確認を怠ったためです。, DETERMINED",
    "別の箱と取り違えて廃棄したものとみられます。, SUSPECTED",
    "機器の脆弱性が悪用された可能性が高いと考えられます。, SUSPECTED",
    "侵入の経路を含め、現在調査中です。, UNDER_INVESTIGATION",
    "なぜ失われたのかは判明しておりません。, UNDER_INVESTIGATION"
  })
  void tellsHowSureACauseIs(String sentence, CauseStatus status) {
    Cause cause = causes("1 原因\n" + sentence + "\n").get(0);
    assertEquals(status, cause.status());
    assertEquals(
        status == CauseStatus.UNDER_INVESTIGATION,
        cause.categories().contains(CauseCategory.UNDETERMINED));
  }

  @ParameterizedTest
  @CsvSource({
    "職員が宛先を取り違えたため。, HUMAN_ERROR",
    "よく見ずに選んでしまったこと。, HUMAN_ERROR",
    "並べ替えを氏名の列のみに行ってしまい、ずれたこと。, HUMAN_ERROR",
    "確認漏れがあったこと。, HUMAN_ERROR",
    "公開範囲の設定を誤ったため。, MISCONFIGURATION",
    "定期的な点検を行っていなかったこと。, OVERSIGHT_GAP",
    "二名で確認する手順がなかったこと。, PROCEDURE_GAP",
    "職員への周知が不足していたこと。, TRAINING_GAP",
    "委託先が消去していなかったこと。, CONTRACTOR",
    "アオバ社が消去していなかったこと。, CONTRACTOR",
    "プログラムの不具合によるもの。, SYSTEM_DEFECT",
    "決済画面が改ざんされたため。, PAGE_TAMPERING"
  })
  void tellsTheSort(String item, CauseCategory category) {
    assertTrue(causes("1 原因\n・" + item + "\n").get(0).categories().contains(category));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"当社が保管の状況を確認していなかったこと。", "市が委託業者の記録を確認しないまま受け入れたため。", "子会社の端末が接続できる状態だったこと。"})
  void blamesNoContractorForTheDisclosersFailing(String item) {
    Cause cause = causes("1 原因\n・" + item + "\n").get(0);
    assertTrue(!cause.categories().contains(CauseCategory.CONTRACTOR), cause.toString());
  }

  @Test
  void readsALabelOrAQuestionAsAHeading() {
    assertEquals(List.of("書類を開いた棚に置いていたこと"), texts("発生日:4月3日\n原因:書類を開いた棚に置いていたこと\n件数:3件\n"));
    assertEquals(
        List.of("設定を見直していなかったためです。"),
        texts(
            "Q. 対象は何人ですか?\nA. 12名です。\nQ. 原因は何ですか?\nA. 設定を見直していなかったためです。\nQ. 補償はありますか?\nA. ございません。\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "管理画面のパスワードを工場出荷時のまま使っていたこと, MISCONFIGURATION",
    "作業現場の確認を一度も行っていなかったこと, OVERSIGHT_GAP",
    "来客への対応を職員に伝えていなかったこと, TRAINING_GAP",
    "権限を最終出勤日まで見直さない運用をとっていたこと, PROCEDURE_GAP",
  })
  void tellsTheSortOfWhatWasLeftUndone(String item, CauseCategory category) {
    assertEquals(List.of(category), causes("1 原因\n・" + item + "\n").get(0).categories());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"・原因：権限の設定の誤り", "・原因　権限の設定の誤り", "・発生原因 権限の設定の誤り", "原因　権限の設定の誤り", "●原因　権限の設定の誤り"})
  void readsTheLabelOfAnItemOrOfARow(String row) {
    String mark = row.replaceAll("(発生)?原因.*", "");
    assertEquals(List.of("権限の設定の誤り"), texts(mark + "対象　312名\n" + row + "\n" + mark + "項目　氏名、住所\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"・原因の究明 委員会を設けて調べた", "・対象　312名", "・経緯　6月5日に連絡を受けた"})
  void takesNoOtherLabelForThatOfACause(String row) {
    assertEquals(List.of(), texts("・件名　名簿の整理\n" + row + "\n"));
  }

  @Test
  void takesALineThatNamesTheFault() {
    assertEquals(List.of("複数職員による宛先確認の未実施"), texts("■ 原因\n複数職員による宛先確認の未実施\n"));
  }

  @Test
  void takesTheSentenceThatTheNextAddsTo() {
    String text = "\n当該教員は許可を得ておりませんでした。また、持ち帰りを黙認する空気があったことも、紛失を招いた原因と考えております。\n";
    assertEquals(2, texts(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当社は創業以来、地域の皆さまとともに歩んでまいりました。",
        "当院は地域社会に根ざした医療を理念としております。",
        "近年、サイバー攻撃は巧妙化しております。",
        "詳細は別紙をご覧ください。",
        "経緯は「2」に記載のとおりです。",
        "平素より格別のご愛顧を賜り厚く御礼申し上げます。",
        "ハッシュ化とは、元に戻せない形に変換することです。",
        "本店は駅の北口から歩いて5分のところにあります。",
        "この業務は外部の会社に委託しております。",
        "当院は病床数320床の総合病院です。",
        "調査には約2か月を要しました。",
        "このような事態を重く受け止めております。",
        "名簿が外で使われたとの知らせは、今のところございません。",
        "個人情報保護法では、漏えい等の報告が義務付けられています。"
      })
  void takesNoRemarkForACause(String remark) {
    assertEquals(List.of("宛先の確認を怠ったためです。"), texts("■ 原因\n宛先の確認を怠ったためです。\n" + remark + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "作業者が紙を1枚抜かずに機械を動かしたため、宛名がずれました。",
        "業者の従業員が、壊すべき装置を持ち出して売っていたと業者から説明を受けています。",
        "当社は、地域の店舗に鍵の管理を任せきりにしておりました。",
        "保存箱の期限を書くことは、手順にありませんでした。",
        "番号を確かめる処理が抜け落ちたためとのことです。",
        "退職者の番号が有効なままとなっております。",
        "鞄を一つにまとめて持ち歩いていました。"
      })
  void keepsACauseThatLooksLikeARemark(String sentence) {
    assertEquals(List.of(sentence), texts("■ 原因\n" + sentence + "\n"));
  }

  @Test
  void takesAReasonUnderAHeadingOfTwoThings() {
    String text = "■ 原因および外部流出の可能性\n箱の期限を誤って書いたため、廃棄に紛れ込んだものと考えられます。流出した可能性は極めて低いものと判断しております。\n";
    assertEquals(List.of("箱の期限を誤って書いたため、廃棄に紛れ込んだものと考えられます。"), texts(text));
  }

  @Test
  void takesAnUnknownCauseThatTheSentenceOnlyMentions() {
    Cause cause = causes("\n紛失の原因は不明であるものの、盗難の可能性は低いと判断しております。\n").get(0);
    assertEquals(CauseStatus.UNDER_INVESTIGATION, cause.status());
  }

  @ParameterizedTest
  @CsvSource({
    "認証情報は、担当者の自宅の端末から盗まれたこと, CREDENTIAL_COMPROMISE",
    "パスワードが複数の装置で使い回されていたこと, CREDENTIAL_COMPROMISE",
    "画面のデータが他の方にも使い回されたこと, ''",
    "紙送りの部品の摩耗により、2名分が重なったまま送られたこと, SYSTEM_DEFECT",
    "番号を手入力したこと, HUMAN_ERROR",
    "作業員が再検査をせずに発送へ回したこと, HUMAN_ERROR",
    "手順の遵守状況を現地で確認する仕組みがなかったこと, PROCEDURE_GAP OVERSIGHT_GAP",
    "写真を呼び出すプログラムを書き換えた際、番号を確かめる処理が抜け落ちたこと, SYSTEM_DEFECT"
  })
  void tellsOfNoOtherSort(String item, String categories) {
    assertEquals(
        categories,
        String.join(
            " ",
            causes("■ 原因\n・" + item + "\n").get(0).categories().stream()
                .map(CauseCategory::name)
                .toList()));
  }

  @Test
  void takesNoResolutionForASlip() {
    assertEquals(List.of(), texts("\n応募フォームは使い回さず、毎回新しく作ることにしました。\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "点検員が留め具を外していたこと, HUMAN_ERROR",
    "公開前の点検表に非表示の列を確かめる項目がなかったこと, PROCEDURE_GAP",
    "全利用者に共通とする設定にしたこと, MISCONFIGURATION",
    "残っていたアクセスキーが第三者の手に渡ったこと, CREDENTIAL_COMPROMISE",
    "持ち帰りを黙認する空気があったこと, OVERSIGHT_GAP"
  })
  void tellsOfWhatSortACauseIs(String item, CauseCategory category) {
    assertTrue(causes("■ 原因\n・" + item + "\n").get(0).categories().contains(category));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "紛失した経緯は調べているところです。",
        "原因は、委託先が専門機関とともに調査しているとのことです。",
        "なぜ届かなかったのかは、はっきりしておりません。",
        "調査中です。",
        "以上から、紛失の原因を特定するには至りませんでした。",
        "調査中。"
      })
  void knowsWhatIsBeingLookedInto(String sentence) {
    Cause cause = causes("■ 原因\n" + sentence + "\n").get(0);
    assertEquals(CauseStatus.UNDER_INVESTIGATION, cause.status());
    assertEquals(List.of(CauseCategory.UNDETERMINED), cause.categories());
  }

  @Test
  void readsTheCardsOfSeveralCases() {
    String cards =
        """
        【事案1】
        担当     本店
        概要     控えを隣の方の封筒に入れた。
        原因     枚数の確認を怠ったため。

        【事案2】
        担当     支店
        概要     一覧表を別の番号に送信した。
        原因     短縮番号を使わず、一人で操作したため。
        """;
    assertEquals(List.of("枚数の確認を怠ったため。", "短縮番号を使わず、一人で操作したため。"), texts(cards));
  }

  @Test
  void takesNoLabelForACauseWhereASentenceGoesOn() {
    assertEquals(List.of(), texts("原因 と経緯は、棚卸しのあとにお知らせします。\n"));
  }
}
