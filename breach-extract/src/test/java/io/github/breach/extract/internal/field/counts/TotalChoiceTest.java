package io.github.breach.extract.internal.field.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.CountBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several counts is the total. Invented sentences; ¶ stands for a line break. */
class TotalChoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          漏えいした情報¶会員の氏名 240名分¶掲載中の閲覧は410件でした。 | 240 TOTAL, 410 OTHER
          漏えいした情報¶会員の氏名 240名分¶掲載中のアクセスの件数は合計410件でした。 | 240 TOTAL, 410 OTHER
          漏えいした情報¶会員の氏名 240件¶閲覧された氏名は410件でした。 | 240 SUBSET, 410 TOTAL
          会員の氏名が漏えいしました。¶対象は240名です。¶当日の会場には3,100名がお越しでした。 | 240 TOTAL, 3100 OTHER
          会員の氏名が漏えいしました。¶対象は240名です。¶当日お越しの3,100名の情報も含まれます。 | 240 SUBSET, 3100 TOTAL
          漏えいした情報¶社員 240名¶退職者 60名¶合計 300名¶ほかの分を含めて約4,000名と聞いています。 | 240 SUBSET, 60 SUBSET, 300 TOTAL, 4000 SUBSET
          漏えいした情報¶社員 240名¶他の委託元の分も含めると約4,000名と聞いています。 | 240 TOTAL, 4000 OTHER
          カード情報とログイン情報、延べ3,300件が漏えいしました。¶1.カード情報が漏えいしたお客様¶1,250名¶2.ログイン情報が漏えいしたお客様¶2,050名 | 3300 TOTAL, 1250 SUBSET, 2050 SUBSET
          カード情報とログイン情報、延べ3,400件が漏えいしました。¶1.カード情報が漏えいしたお客様¶1,250名¶2.ログイン情報が漏えいしたお客様¶2,050名 | 3400 TOTAL, 1250 SUBSET, 2050 TOTAL
          12人分の通知書が漏えいしました。¶9世帯に誤って届きました。¶職員が23世帯を訪問しました。 | 12 TOTAL, 9 TOTAL, 23 OTHER
          23世帯の氏名が漏えいしました。 | 23 TOTAL
          名簿が外部に流出していた。¶件数は8,204件で、内訳は会員が3,104件、退職者が5,100件です。 | 8204 TOTAL, 3104 SUBSET, 5100 SUBSET
          係員5人が、住民2人の個人情報を閲覧していた。¶町は係員5人を訓告に、上司7人を厳重注意処分にした。 | 5 OTHER, 2 TOTAL, 5 OTHER, 7 OTHER
          町は、会員7人の氏名を公表した。¶会員7人を招いて説明した。 | 7 TOTAL, 7 TOTAL
          学校で2件、名簿を紛失する事案がありました。¶生徒63名分の氏名が記載されていました。 | 2 OTHER, 63 TOTAL
          会員2件、取引先3件の氏名が漏えいしました。 | 2 SUBSET, 3 SUBSET
          参加者3組の氏名が漏えいしました。 | 3 TOTAL
          申し込まれた46家庭の情報が漏えいしました。 | 46 TOTAL
          会員63人分の情報が漏えいしました。リンクを押したのは、お知らせくださった方を含めて14人でした。 | 63 TOTAL, 14 OTHER
          会員63人分の情報が漏えいしました。申込書が届いたのは、紹介された方を含めて14人でした。 | 63 TOTAL, 14 SUBSET
          会員63人の情報が漏えいしました。別の窓口から申し込まれた31名の情報は、漏えいしていません。 | 63 TOTAL, 31 NOT_AFFECTED
          漏えいした件数¶1,870件(8日の掲載時:1,200件) | 1870 TOTAL, 1200 PREVIOUS
          会員様1,200名および従業員300名の氏名が漏えいしました。 | 1200 SUBSET, 300 SUBSET
          東店では会員様1,200名、西店では会員様850名の氏名が漏えいしました。 | 1200 SUBSET, 850 SUBSET
          会員様1,200名および従業員300名、合わせて1,500名の氏名が漏えいしました。 | 1200 SUBSET, 300 SUBSET, 1500 TOTAL
          漏えいした情報¶通販サイトの会員様 1,200名¶氏名、住所¶実店舗の会員様 850名¶氏名、電話番号 | 1200 SUBSET, 850 SUBSET
          漏えいした情報¶会員 1,200名 氏名、住所¶従業員 340名 氏名、社員番号¶合 計 1,540名 | 1200 SUBSET, 340 SUBSET, 1540 TOTAL
          漏えいした情報¶閲覧された会員様 1,200名¶購入履歴も閲覧された会員様 850名 | 1200 TOTAL, 850 SUBSET
          会員様1,200名の氏名が流出しました。このほか、従業員340名の氏名も流出しました。 | 1200 SUBSET, 340 SUBSET
          会員様1,200名の氏名が流出しました。従業員2名で確認しています。 | 1200 TOTAL, 2 OTHER
          東営業所で1,200名分、西営業所で850名分の申込書を紛失しました。 | 1200 SUBSET, 850 SUBSET
          会員数約128万人の約0.4%に当たる会員様5,120名の氏名が漏えいしました。 | 1280000 OTHER, 5120 TOTAL
          お客様1,890名(入居者様1,700名、所有者様190名)の氏名と、連絡先1,400名分が漏えいしました。 | 1890 TOTAL, 1700 SUBSET, 190 SUBSET, 1400 SUBSET
          対象のお客様¶期間中に画面をご覧になった方:562名¶うち、別の方に情報が表示された方:88名 | 562 OTHER, 88 TOTAL
          漏えいした情報¶メールアドレス 68件¶うち、氏名が含まれるもの 21件 | 68 TOTAL, 21 SUBSET
          漏えいした情報¶対象 225世帯 480人¶通知を受け取られた世帯 238世帯分 | 225 TOTAL, 480 TOTAL, 238 OTHER
          試行されたIDは約62万件(うち登録のあるもの4,180件)でした。会員情報520件が閲覧されました。 | 620000 OTHER, 4180 OTHER, 520 TOTAL
          メールの誤送信がありました。¶送信先 310件¶漏えいした情報¶メールアドレス 291件(送信先310件から不達の19件を除く。) | 310 OTHER, 291 TOTAL, 310 OTHER, 19 OTHER
          メールの誤送信がありました。¶漏えいした情報¶メールアドレス 291件、氏名 310件¶このうち住所のあるもの 19件 | 291 SUBSET, 310 SUBSET, 19 SUBSET
          宛先に入っていた187名の方のアドレスが、メールの届いた181名の方に見える状態となりました。 | 187 TOTAL, 181 OTHER
          宛先の187名に、別の方の氏名を誤って送信しました。漏えいしたのは12名分です。 | 187 OTHER, 12 TOTAL
          会員の情報が表示されたおそれがあるのは412人です。このうち27人は表示されたことを確認しました。残る385人については、表示されたかどうかを特定できませんでした。 | 412 TOTAL, 27 SUBSET, 385 SUBSET
          会員の情報が表示されたおそれがあるのは412人です。残る385人については、表示された事実はありません。 | 412 TOTAL, 385 NOT_AFFECTED
          紛失した物¶①入院患者の一覧表 46名分¶②USBメモリ 213名分(①の46名のうち31名を含む)¶重複を除いた対象は228名です。 | 46 SUBSET, 213 SUBSET, 46 SUBSET, 31 SUBSET, 228 TOTAL
          個人のお客様118名様、133契約の一覧を誤って送信しました。扱う者を2名に限りました。 | 118 TOTAL, 133 TOTAL, 2 SUBSET
          """)
  void takesTheLargestThatItsOwnWordsTieToTheLeak(String text, String expected) {
    assertEquals(expected, ToldCounts.scopes(ToldCounts.belowTitle(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          検診票240人分を紛失¶¶県は、検診票240人分を紛失したと発表した。 | 240 TOTAL, 240 TOTAL
          検診票240人分を紛失¶¶県は、検診票約240人分を紛失したと発表した。 | 240 TOTAL
          会員サイトに不正アクセス 最大240件が流出¶¶会員情報最大240件が流出しました。 | 240 TOTAL, 240 TOTAL
          2 個人情報の紛失¶¶検診票240人分を紛失しました。 | 240 TOTAL
          """)
  void readsTheCountOfATitle(String text, String expected) {
    assertEquals(expected, ToldCounts.scopes(ToldCounts.in(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          表示されたのは最大240名です(重複を除いた人数)。 | DISTINCT
          表示されたのは最大240名です。なお(重複を除いた人数)は示せません。 | UNSTATED
          """)
  void readsTheBracketsBehindTheSentencesEnd(String text, CountBasis basis) {
    assertEquals(basis, ToldCounts.belowTitle(text).counts().get(0).basis());
  }
}
