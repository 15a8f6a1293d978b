package io.github.breach.extract.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Section;
import io.github.breach.model.SectionKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as they stand over their sections. */
class HeadingKindsTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String LEAD = "名簿の誤送信について\n\n深くお詫び申し上げます。\n\n";

  private static List<Section> headed(String text) {
    return underTitle(LEAD + text);
  }

  @ParameterizedTest
  @CsvSource({
    "■ どうして起きたか, CAUSE",
    "2.1 漏えいの有無, AFFECTED_INFORMATION",
    "1.2 当社における対応, RESPONSE",
    "■ 遺失した物件等, AFFECTED_INFORMATION",
    "■ 第三者による利用の有無, SECONDARY_DAMAGE",
    "〈どのような誤りか〉, OVERVIEW",
    "事案2　名簿の誤送付, OVERVIEW",
    "事故①：検針票の紛失, OVERVIEW",
    "■ 対象となる方への御連絡, RESPONSE",
    "■ よくあるお尋ね, OTHER",
    "■ 個人情報の状況, AFFECTED_INFORMATION",
    "■ フォルダにあったもの, AFFECTED_INFORMATION",
    "■ 受託者の管理上の問題, CAUSE",
    "■ 管理態勢の立て直し, PREVENTION",
    "☆おねがい☆, REQUEST_TO_CUSTOMERS",
    "■ 報告, AUTHORITY_REPORT",
    "■ 委託先の報告の内容, OVERVIEW",
    "● 紛失した理由, CAUSE",
    "【こうなった理由】, CAUSE",
    "2 紛失から今日までの流れ, CHRONOLOGY",
    "2 手続きの流れ, OTHER",
    "第2 各社の間の連絡の経過, CHRONOLOGY",
    "▶ 何があったか, OVERVIEW",
    "■ 同じことを繰り返さないために, PREVENTION",
    "【公的機関への届け出】, AUTHORITY_REPORT",
    "[再発防止], PREVENTION",
    "＜４＞　二次被害, SECONDARY_DAMAGE",
    "■ お手紙を受け取られた方へ, REQUEST_TO_CUSTOMERS",
    "第1概要, OVERVIEW",
    "第3章 経緯, CHRONOLOGY",
    "第6章　再発防止策, PREVENTION",
    "第５ 原 因, CAUSE",
    "三、流出による影響, SECONDARY_DAMAGE",
    "■ Summary, OVERVIEW",
    "■ Timeline (JST), CHRONOLOGY",
    "■ Impact, AFFECTED_INFORMATION",
    "■ Root cause, CAUSE",
    "■ Action items, PREVENTION",
    "■ Contact, CONTACT",
    "■ What we are doing, RESPONSE",
    "何が起こりましたか？, OVERVIEW",
    "どのような情報が関係していますか？, AFFECTED_INFORMATION",
    "当社が行っていること, RESPONSE",
    "お客様ができること, REQUEST_TO_CUSTOMERS",
    "Ｑ２　何が盗まれたおそれがあるのですか？, AFFECTED_INFORMATION",
    "Ｑ３　いつ気づいて、どうしたのですか？, CHRONOLOGY",
    "Ｑ４　どうしてもっと早く知らせてくれなかったのですか？, DISCLOSURE_DELAY",
    "Ｑ５　私は何をすればいいですか？, REQUEST_TO_CUSTOMERS",
    "◆ 要約, OVERVIEW",
    "（４）漏えいした情報の悪用, SECONDARY_DAMAGE",
    "■ 今後について, RESPONSE",
    "■ まとめ, OVERVIEW",
    "■ 影響, AFFECTED_INFORMATION",
    "■ 発生していたこと, OVERVIEW",
    "Ｑ６　いつ気付いたのですか。, CHRONOLOGY",
    "Ｑ７　流出した情報が悪用されたことはありますか。, SECONDARY_DAMAGE",
    "Ｑ８　再び起きることはありませんか。, PREVENTION",
    "Ｑ９　行政機関には報告しましたか。, AUTHORITY_REPORT",
    "4　対象の患者さまへの対応, RESPONSE",
    "■ 実際に見られたのか, OTHER",
    "▼補填について, RESPONSE",
    "■よくあるご質問, OTHER",
    "第3 情報の利用の状況, SECONDARY_DAMAGE",
    "■調査で判明したこと, OVERVIEW",
    "4. 原因 / Cause, CAUSE",
    "【その2】再発防止, PREVENTION",
    "〔更新2〕原因, CAUSE",
    "■ 原因と当会の取り組み, CAUSE PREVENTION",
    "■ あなたにできること, REQUEST_TO_CUSTOMERS",
    "■ お客様ができること, REQUEST_TO_CUSTOMERS",
    "■ 当社が行っていること, RESPONSE",
    "■ どのような情報が関係していますか, AFFECTED_INFORMATION",
    "■ 通知書に記載されている情報, AFFECTED_INFORMATION",
    "■ 回収の状況, RESPONSE",
    "■ 対象となる方々への対応, RESPONSE",
    "■ 漏れた情報は悪用されていますか, SECONDARY_DAMAGE",
    "■ どこに相談すればよいですか, CONTACT",
    "（本件に関するお問い合わせ先）, CONTACT",
    "■ 件数に相違が生じた原因, CAUSE",
    "■ 漏えいした情報と原因, CAUSE AFFECTED_INFORMATION",
    "■ 訂正の内容, AFFECTED_INFORMATION",
    "3. 勧誘への利用, SECONDARY_DAMAGE",
    "■ 対象者の皆様への対応, RESPONSE",
    "今後の対応と再発防止策について, RESPONSE PREVENTION",
    "■ 漏えいした情報とその対象者, AFFECTED_INFORMATION",
    "■ 誤送信した内容, AFFECTED_INFORMATION"
  })
  void readsKinds(String heading, String kinds) {
    List<Section> sections = headed(heading + "\n担当の者が宛先を取り違えました。\n");
    List<SectionKind> expected = Arrays.stream(kinds.split(" ")).map(SectionKind::valueOf).toList();
    assertEquals(List.of(expected), sections.stream().map(Section::kinds).toList());
  }

  @Test
  void takesFutureResponseForBoth() {
    List<Section> sections = headed("■ 今後の対応\n手順を改めてまいります。\n");
    assertEquals(List.of(SectionKind.RESPONSE, SectionKind.PREVENTION), sections.get(0).kinds());
  }

  @Test
  void hearsBothInWhenAndWhat() {
    List<Section> sections = headed("★ いつ、何が起きたか\n3月2日、宛先を取り違えました。\n");
    assertEquals(List.of(SectionKind.OVERVIEW, SectionKind.CHRONOLOGY), sections.get(0).kinds());
  }

  @Test
  void takesAWordForDataUnderACauseForACause() {
    List<Section> sections = headed("4. 原因\n■ 個人情報の取扱いに関する認識不足\n名簿を配布していた。\n");
    assertEquals(List.of(SectionKind.CAUSE), sections.get(1).kinds());
  }

  @ParameterizedTest
  @CsvSource({"(1)7月19日(水) 10時頃, 0", "(1)7月19日の送信, 1", "1. 7月19日(水)夕, 0"})
  void takesNoDateAloneForAHeading(String line, int headings) {
    assertEquals(headings, headed(line + "\n係員が宛先を取り違えました。\n").size());
  }

  @Test
  void takesNoLabelAmongItsLikeForAHeading() {
    String labels = "● 判明日　令和2年3月3日(火)\n● 端緒　受け取られた方からのお電話\n● 対象　北店の1台\n";
    assertEquals(List.of(), headed(labels));
  }

  @Test
  void takesAWeakWordForAHeadingAmongBareOnes() {
    String text = "発生日時\n6月3日\n内容\n名簿を別の方に渡しました。\n判明の経緯\nお電話で判明しました。\n";
    assertEquals(3, headed(text).size());
  }

  @Test
  void takesNoHeadOfATableForAHeading() {
    String table = "■ 経過\n日時\n事象\n3月2日\n宛先を取り違えました。\n";
    assertEquals(1, headed(table).size());
    assertEquals(3, headed("■ 経過\n3月2日\n\n原因\n係の不注意です。\n\n対応\n伺いました。\n").size());
  }

  @Test
  void takesAWeakWordUnderAffectedDataForAffectedData() {
    List<Section> sections = headed("2 対象となる情報\n(1) 件数\n12件\n(2) 内容\n氏名\n");
    assertEquals(List.of(SectionKind.AFFECTED_INFORMATION), sections.get(2).kinds());
  }

  @Test
  void takesNoItemOfAListForAHeading() {
    String list = "■ 再発防止策\n(1)操作の記録の点検\n(2)責任者を対象とする情報管理の研修\n";
    assertEquals(1, headed(list).size());
  }

  @Test
  void takesAWeakWordWithABodyForAHeading() {
    String text = "1 日時 6月3日\n2 内容\n名簿を別の方に渡しました。\n3 発覚\nお電話で分かりました。\n";
    assertEquals(2, headed(text).size());
  }

  @Test
  void takesWhatWasDoneAndWhatWillBeForAHeading() {
    String text = "5. 当店が行ったこと、これから行うこと\n・鍵を替えました。\n";
    assertEquals(1, headed(text).size());
    assertEquals(0, headed("5. 鍵を替え、点検すること\n6. 窓を閉め、見回ること\n").size());
  }

  @Test
  void takesNoItemThatListsWhatItHoldsForAHeading() {
    String items = "1. 会員名簿 238名(氏名、住所、電話)\n2. 参加者の名簿 471名分(氏名、年齢、住所)\n3. 控え 7名分\n";
    assertEquals(0, headed(items).size());
    assertEquals(0, headed("2. 参加者の個人情報 471名分(氏名、年齢、\n本日の住所)\n").size());
  }

  @Test
  void takesNoneOfItemsNumberedAlikeForAHeading() {
    assertEquals(0, headed("一 氏名、住所の名簿(9枚)\n一 領収証の控え(1冊)\n一 会費\n").size());
  }

  @Test
  void takesNoOrdinalNameForAHeading() {
    assertEquals(List.of(), headed("第二小学校の児童の保護者の皆様\n第1報のとおりお知らせします。\n"));
  }

  @Test
  void takesNoBracketOverAListForAHeading() {
    assertEquals(1, headed("■ 再発防止策\n(これから)\n・宛先の照合\n・手順の改定\n").size());
  }

  @Test
  void takesTheDeskInTheHeadOfAReleaseForNoHeading() {
    String head = "令和6年4月1日\n名簿の紛失について\n担当課\nみなと市 教育相談センター\n";
    assertEquals(List.of(), underTitle(head + "\n市の職員が名簿を紛失しました。\n"));
    assertEquals(1, underTitle(head + "名簿を紛失しました。\n\n以上のとおりです。\n").size());
    assertEquals(1, headed("\n担当課\nみなと市 教育相談センター\n\n以上のとおりです。\n").size());
  }

  private static List<Section> underTitle(String text) {
    return PARSER.parse(text).sections().stream().filter(s -> s.level() > 0).toList();
  }

  @Test
  void takesNoDayWrittenWithAPointForAHeading() {
    assertEquals(0, headed("2.3 夕方 9名の方に電話で謝罪\n係員がお訪ねしました。\n").size());
    assertEquals(0, headed("1.5 倍の部数\n係員がお訪ねしました。\n").size());
  }

  @Test
  void takesPhrasesOverTheirTextForHeadingsWhereThereAreSeveral() {
    String first = "このようなことになった背景\n係員が宛先を取り違えました。\n";
    String second = "\n二度と繰り返さないために\n1 宛先を二名で照合します。\n";
    assertEquals(2, headed(first + second).size());
    assertEquals(0, headed(first).size());
    assertEquals(
        0, headed(first.replace("背景\n", "背景\n\n") + second.replace("\n1", "\n\n1")).size());
  }

  @Test
  void takesTheRowThatNamesColumnsForNoHeading() {
    String table = "■ 対象\n\n区分　内容　人数\nＡ　氏名、住所　12人\n\n対象の方へのご連絡と背景\n係員がお訪ねしました。\n";
    assertEquals(
        List.of("■ 対象"),
        headed(table).stream().flatMap(s -> s.heading().stream()).limit(1).toList());
    assertEquals(2, headed(table).size());
  }

  @Test
  void takesLettersOfTheSyllabaryInBracketsForHeadingsWithABody() {
    String text = "第2 持ち出された情報\n(イ) お客さまの数\n個人 12先\n(ロ) 項目\nお名前\n";
    assertEquals(3, headed(text).size());
    assertEquals(1, headed("第2 持ち出された情報\n(イ) お客さまの数\n(ロ) 取引の数\n(ハ) 面談の数\n").size());
  }

  @Test
  void headNothingInATableOfContents() {
    List<Section> sections =
        headed(
            """
            目次
            第1章 はじめに ……… 1
            第2章 原因 ………… 2

            第1章 はじめに
            調査が終わりました。

            第2章 原因
            第1章で述べたとおり、送信の前に確認しませんでした。
            """);
    assertEquals(
        List.of("第1章 はじめに", "第2章 原因"),
        sections.stream().flatMap(s -> s.heading().stream()).toList());
  }
}
