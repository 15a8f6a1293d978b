package io.github.breach.extract.internal.field.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.Disclosure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is the total where several sorts of persons are told, and where none is. Invented sentences;
 * ¶ stands for a line break.
 */
class UnsummedCountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          漏えいした情報¶一 会員様 630名¶一 従業員 310名¶※重複する方がいます。 | none: 630 SUBSET, 310 SUBSET
          漏えいした情報¶計310名分です。¶A 手術の一覧 210名分¶B 草稿 100名分¶2名分が重複しておりました。 | 310: 310 TOTAL, 210 SUBSET, 100 SUBSET, 2 SUBSET
          漏えいした情報¶① 受取人様¶5,870名 氏名¶② 荷主企業様¶410社 938名 氏名¶③ 応募された方¶160名 氏名¶①ないし③には重複して該当する方がおられます。 | none: 5870 SUBSET, 410 SUBSET, 938 SUBSET, 160 SUBSET
          漏えいした情報¶区分¶人数¶当社の従業員(退職された方を含みます)¶2,310名¶氏名¶採用選考に応募された方¶約640名¶氏名¶お取引先のご担当者¶最大5,100名¶氏名 | none: 2310 SUBSET, 640 SUBSET, 5100 SUBSET
          漏えいした情報¶自動車保険 約91,000契約¶火災保険 約38,000契約¶人数は特定できておりません。氏名が含まれるものは、約12,300名分です。 | none: 91000 SUBSET, 38000 SUBSET, -1 TOTAL, 12300 SUBSET
          漏えいした情報¶職員A 転送されたメール 183通¶相談者の氏名 57名¶在学生の氏名 204名¶職員B 保存されていたメール 約9,200通¶担当者の氏名 640名 | none: 183 OTHER, 57 SUBSET, 204 SUBSET, 9200 OTHER, 640 SUBSET
          漏えいした情報¶加入者の一覧(212名分)、従業員の名簿(151名分) | none: 212 SUBSET, 151 SUBSET
          カード情報(最大1,870件)および個人情報(最大6,200件)が漏えいしました。 | 6200: 1870 SUBSET, 6200 TOTAL
          申込者67名分(氏名、電話番号)及び同伴者85名分(氏名)の情報が漏えいしました。 | none: 67 SUBSET, 85 SUBSET
          職員312名及びその家族498名、計810名分の情報が漏えいしました。 | 810: 312 SUBSET, 498 SUBSET, 810 TOTAL
          ご依頼主様351名、お届け先様462名の氏名が漏えいしました。351名のうち298名にご連絡しました。 | none: 351 SUBSET, 462 SUBSET, 351 SUBSET, 298 OTHER
          フォームから申し込まれた保護者58名とお子さま104名の氏名が漏えいしました。 | none: 58 SUBSET, 104 SUBSET
          担当する5クラス194名分の手帳と、2年の答案79名分を紛失しました。手帳は194名分です。 | 194: 194 TOTAL, 79 SUBSET, 194 TOTAL
          漏えいした情報¶- 参照できた従業員: 37社 12,400名¶- うち、他社に表示された従業員: 6社 211名 | 12400: 37 TOTAL, 12400 TOTAL, 6 SUBSET, 211 SUBSET
          漏えいした情報¶メール18,460件に含まれる情報¶学生 640名¶職員 110名¶合計 750名 | 750: 18460 TOTAL, 640 SUBSET, 110 SUBSET, 750 TOTAL
          漏えいした情報¶対象者数 14名¶氏名¶対象者数 6名¶氏名¶今回の事案(合計20名)について、悪用の事実はありません。 | 20: 14 SUBSET, 6 SUBSET, 20 TOTAL
          北店では420枚(212人分)、南店では380枚(198人分)の申込書を紛失しました。 | none: 420 SUBSET, 212 SUBSET, 380 SUBSET, 198 SUBSET
          漏えいした情報¶①利用者の名簿¶(氏名・住所)【情報件数:795件】¶②会員の名簿¶(氏名・資格)【情報件数:189件】 | none: 795 SUBSET, 189 SUBSET
          漏えいした件数¶1回目の配信:41件¶2回目の配信:17件 | none: 41 SUBSET, 17 SUBSET
          """)
  void listedWithoutASumTheyHaveNoTotal(String text, String expected) {
    Disclosure notice = ToldCounts.belowTitle(text);
    String total =
        notice.affectedTotal().map(count -> "" + count.value().orElse(-1)).orElse("none");
    assertEquals(expected, total + ": " + ToldCounts.scopes(notice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          受診された348名分の情報が入った端末が盗まれました。同じ期間に受診された方は約1,200名おられますが、その他の方の情報は保存されておりません。 | 348 TOTAL, 1200 OTHER
          影響を受けた方は348名おられますが、その他の方の情報は漏えいしておりません。 | 348 TOTAL
          213件のアドレスが漏えいしました。登録者は412名ですが、アドレスの登録がない方には送信していません。 | 213 TOTAL, 412 OTHER
          職員が152名の課税情報を閲覧しました。市が情報を管理するのは約21,000人です。 | 152 TOTAL, 21000 OTHER
          152名の情報が閲覧されました。うち4名の住所が漏えいしました。残る148名には文書で通知します。 | 152 TOTAL, 4 SUBSET, 148 SUBSET
          152名の情報が閲覧されました。ほかの130名には念のため文書でご連絡します。 | 152 TOTAL, 130 OTHER
          152名の氏名が漏えいしました。上記のうち31名のお客様に対し、他社から電話による勧誘がありました。 | 152 TOTAL, 31 SUBSET
          152名の氏名が漏えいしました。同日のうちに31名のお客様に電話でお詫びしました。 | 152 TOTAL, 31 OTHER
          214名の口座番号が漏えいしました。印刷の開始位置を1件ずらして入力していました。 | 214 TOTAL, 1 OTHER
          23通に別の世帯の通知書を封入しました。¶漏えいした情報¶対象 23世帯 37人 | 23 TOTAL, 23 TOTAL, 37 TOTAL
          7通に別の世帯の通知書を封入しました。¶漏えいした情報¶対象 23世帯 37人 | 7 OTHER, 23 TOTAL, 37 TOTAL
          4,215世帯に確認書を発送しました。¶漏えいした情報¶対象 225世帯 487人 | 4215 OTHER, 225 TOTAL, 487 TOTAL
          漏えいした情報は2,030行です。3行目を削除しました。 | 2030 TOTAL
          患者23名の病名が漏えいしました。1日の外来患者数は約800名です。 | 23 TOTAL, 800 OTHER
          委託先が失った情報は21社の計約61,000件に上り、このうち当社に関するものは次のとおりです。¶漏えいした情報¶合計 6,140名 | 21 TOTAL, 61000 OTHER, 6140 TOTAL
          会員の目に触れたのは2,310名様の情報です。 | 2310 TOTAL
          2,310名の情報が漏えいしました。リンクに触れたのは118名です。 | 2310 TOTAL, 118 OTHER
          四十七先のお客様の印鑑票を紛失しました。 | 47 TOTAL
          612名の氏名が漏えいしました。閲覧し得た利用者は、最大118アカウントです。 | 612 TOTAL, 118 OTHER
          """)
  void tellsTheAffectedFromAllThereAreAndFromWhoWasTold(String text, String expected) {
    assertEquals(expected, ToldCounts.scopes(ToldCounts.belowTitle(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          漏えいした情報¶従業員 4,006名(+106名) # 4006 TOTAL, 106 DIFFERENCE
          漏えいした情報¶従業員 4,006名(106名) # 4006 TOTAL, 106 SUBSET
          訂正の内容¶訂正前 訂正後¶漏えい件数 3,905件      4,182件¶※4,182件のうち58件は調査中です。 # 3905 PREVIOUS, 4182 TOTAL, 4182 TOTAL, 58 SUBSET
          3,905件が漏えいしたと公表しましたが、277件多い4,182件と判明しました。¶訂正前 訂正後¶3,905件 4,182件 # 3905 PREVIOUS, 277 DIFFERENCE, 4182 TOTAL, 3905 PREVIOUS, 4182 TOTAL
          会員の氏名310名分が漏えいしました。前回お知らせした対象者 142人 # 310 TOTAL, 142 PREVIOUS
          会員310名の氏名が漏えいしました。お知らせした「約6万人」から減少しました。 # 310 TOTAL, 60000 PREVIOUS
          """)
  void tellsFiguresAnnouncedBeforeAndByHowMuchTheyChanged(String text, String expected) {
    assertEquals(expected, ToldCounts.scopes(ToldCounts.belowTitle(text)));
  }
}
