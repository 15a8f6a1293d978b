package io.github.breach.extract.internal.field.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.DataCategory;
import io.github.breach.model.Diagnostic;
import io.github.breach.model.Disclosure;
import io.github.breach.model.StatedCount;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences; ¶ stands for a line break. */
class CountsExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [不正ログインされたアカウント]¶612件(うち退会者14件)が漏えいしました。 | ACCOUNT ACCOUNT
          [漏えいしたメールアドレス]¶612件 | ADDRESS
          [対象のお客様数]¶612件 | RECORD
          [不正ログインされたアカウント]¶次のとおりです。¶氏名 612件 | RECORD
          612名様、カードにすると640枚の情報が漏えいしました。 | PERSON CARD
          入居申込書 7通が漏えいしました。 | DOCUMENT
          お礼状 7通が漏えいしました。 | MESSAGE
          教員のアカウントから約3万件の迷惑メールが送信されました。 | MESSAGE
          教員のアカウントから約3万件の宛先が漏えいしました。 | RECORD
          """)
  void readsWhatIsCountedInTheHeading(String text, String expected) {
    String units =
        ToldCounts.belowTitle(text + "\n").counts().stream()
            .map(count -> count.unit().name())
            .collect(java.util.stream.Collectors.joining(" "));
    assertEquals(expected, units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会員312名の氏名(住所は含まれておりません)が漏えいしました。 | 312 TOTAL
          会員312名の情報が漏えいしました。12名(影響はありません)には別にご連絡します。 | 312 TOTAL, 12 NOT_AFFECTED
          漏えいの対象者は次のとおりです。¶5月7日の発表 約3,100人¶今回の調査結果 2,846人 | 3100 PREVIOUS, 2846 TOTAL
          お客様1,234名の個人情報が漏えいしました。 | 1234 TOTAL
          会員312名の個人情報が漏えいしました。2名による宛先の確認を怠りました。 | 312 TOTAL, 2 OTHER
          会員312名の個人情報が漏えいしました。2名体制で確認する手順でした。 | 312 TOTAL, 2 OTHER
          会員312名の個人情報が漏えいしました。このうち2名が退会した方です。 | 312 TOTAL, 2 SUBSET
          お客様1,234名(うち退会者56名)の個人情報が漏えいしました。 | 1234 TOTAL, 56 SUBSET
          対象は保護者40人と子ども60人の計100人です。 | 40 SUBSET, 60 SUBSET, 100 TOTAL
          5月20日に発送した通知書は3,876人分です。このうち26人分を取り違えて送付しました。 | 3876 OTHER, 26 TOTAL
          法人のお客様42社のご担当者に宛てたメールに、118名様の名簿を誤って添付しました。 | 42 OTHER, 118 TOTAL
          第1報でお伝えした「約1,900名」は、2,316名の漏えいに訂正いたします。 | 1900 PREVIOUS, 2316 TOTAL
          氏名とメールアドレス2,964件が流出しました。このうち、ご担当者は2,517名です。 | 2964 TOTAL, 2517 SUBSET
          73名の通知が別の方に送られました。残る91名には正しい通知が送られています。 | 73 TOTAL, 91 NOT_AFFECTED
          12,480件のアドレスに迷惑メールが送信され、300名の情報が閲覧された可能性があります。 | 12480 OTHER, 300 TOTAL
          延べ510人分の情報が漏えいし、実人数は483人です。 | 510 TOTAL, 483 TOTAL
          会員30名の情報が漏えいしました。同様のお申し出は、同月末までに計6件に上りました。 | 30 TOTAL, 6 OTHER
          2世帯分の納入通知書を誤って別の世帯に投函しました。台帳156件分を紛失しました。3件を合わせた対象は167件です。 | 2 SUBSET, 156 SUBSET, 3 OTHER, 167 TOTAL
          個人のお客さま1,643先、法人のお客さま72先の情報が持ち出されました。対象は合計1,715先です。 | 1643 SUBSET, 72 SUBSET, 1715 TOTAL
          会員398名の情報が表示されました。表示された職員は0名です。 | 398 TOTAL, 0 NOT_AFFECTED
          会員30名の情報が漏えいしました。「変なメールが来た」というお声を7件いただいています。 | 30 TOTAL, 7 OTHER
          合計2,040先(個人のお客さま1,700名、法人のお客さま340先)の情報が持ち出されました。 | 2040 TOTAL, 1700 SUBSET, 340 SUBSET
          検針票52枚(一般家庭49世帯分、事業所3か所分)を紛失しました。 | 52 TOTAL, 49 SUBSET, 3 SUBSET
          過去6年間に1,514件のご意見があり、うち1,426件の個人情報が閲覧可能な状態になっていました。 | 1514 OTHER, 1426 TOTAL
          アプリを開いた会員様は9,120名で、そのうち情報が表示された可能性があるのは418名様です。 | 9120 OTHER, 418 TOTAL
          校長 佐伯,生徒数 540名。生徒36名分の答案を紛失しました。 | 540 OTHER, 36 TOTAL
          漏えいの対象者数を約1,800名から1,936名に改めます。 | 1800 PREVIOUS, 1936 TOTAL
          第2報では5,218名としていましたが、試験用に登録された31件を除きました。5,187名の情報が漏えいしました。 | 5218 PREVIOUS, 31 DIFFERENCE, 5187 TOTAL
          約80万回のログインの試行があり、2,514件のアカウントで不正にログインされました。 | 2514 TOTAL
          会員210名の情報が漏えいしました。不審なメールが届いたとの連絡を取引先9社から受けております。 | 210 TOTAL, 9 OTHER
          会員477名の情報が持ち出されました。このうち19世帯に電話による勧誘がありました。 | 477 TOTAL, 19 SUBSET
          不正に契約された方は24名(30回線)です。対象は最大700名様の個人情報です。 | 24 SUBSET, 30 SUBSET, 700 TOTAL
          見てしまった側の方は38人です。表示されたのは52人分の情報です。 | 38 OTHER, 52 TOTAL
          902名様(カード番号の数では1,083件)の情報が漏えいしました。 | 902 TOTAL, 1083 TOTAL
          最大2,700名様の情報が、カード情報1,100件を含み、漏えいしました。 | 2700 TOTAL, 1100 SUBSET
          第1報では約400名分とお知らせしておりましたが、320名の漏えいと確定しました。 | 400 PREVIOUS, 320 TOTAL
          「約3,400件」としておりました漏えい件数は、2,100件に訂正いたします。 | 3400 PREVIOUS, 2100 TOTAL
          (更新前)52件(51人)¶(更新後)68件(64人)の情報が漏えいしました。 | 52 PREVIOUS, 51 PREVIOUS, 68 TOTAL, 64 TOTAL
          情報が漏えいした方は980名で、前回の公表より20名増加しました。 | 980 TOTAL, 20 DIFFERENCE
          発送した1,530通のうち12名の方の通知書を誤って同封しました。残る1,518通に誤りはありません。 | 1530 OTHER, 12 TOTAL, 1518 NOT_AFFECTED
          143名のお客様にメールでお送りした際、96名分の氏名が載った表を誤って添付しました。 | 143 OTHER, 96 TOTAL
          職員2名が、患者様30名の診療録を業務と関わりなく閲覧していました。 | 2 OTHER, 30 TOTAL
          従業員312名分の人事情報が漏えいしました。 | 312 TOTAL
          閲覧できたのは107人分の氏名です。5人が一覧を開いたことが分かっています。 | 107 TOTAL, 5 OTHER
          会員26名のアドレスが表示されました(午後5時現在、23名の削除を確認)。 | 26 TOTAL, 23 OTHER
          会員26名のアドレスが表示されました。うち23名の削除された氏名も含まれます。 | 26 TOTAL, 23 SUBSET
          組ごとに(最大49件まで)メールアドレスが表示され、658件が漏えいしました。 | 49 OTHER, 658 TOTAL
          その結果、1アカウントにつき約300件の情報が漏えいしました。 | 300 OTHER
          本件につき、約300件の情報が漏えいしました。 | 300 TOTAL
          当法人の3園において、園児312名の氏名が漏えいしました。 | 3 OTHER, 312 TOTAL
          申込児童111人の保護者89件のメールアドレスが漏えいしました。 | 111 OTHER, 89 TOTAL
          会員111人の保護者の氏名が漏えいしました。 | 111 TOTAL
          申し込まれた37家族の氏名が漏えいしました。 | 37 TOTAL
          会員312名の氏名が漏えいしました。270名から削除したとの回答を得ています。 | 312 TOTAL, 270 OTHER
          対象のうち住所が不明の52名を含め、1,300名の氏名が漏えいしました。 | 52 SUBSET, 1300 TOTAL
          ご利用になった640名の会員様のうち、氏名が表示された52名が対象です。 | 640 OTHER, 52 TOTAL
          320名の氏名が漏えいしました。上記以外の780名のお客様については、持ち出しの事実は確認されておりません。 | 320 TOTAL, 780 NOT_AFFECTED
          攻撃で試されたIDは約21万件でした。会員415名の氏名が漏えいしました。 | 210000 OTHER, 415 TOTAL
          表示された可能性があるとお知らせした約900件の情報について、流出は210件と確定しました。 | 900 PREVIOUS, 210 TOTAL
          該当する38名のお客様には、個別にご連絡しました。 | 38 TOTAL
          個人情報5,120名様分(うちカード情報2,030件)が漏えいしました。 | 5120 TOTAL, 2030 SUBSET
          会員612世帯の氏名と住所が漏えいしました。 | 612 TOTAL
          会員36名の氏名が漏えいしました。番号を尋ねる電話があったとのお申し出が、10日までに2件ありました。 | 36 TOTAL, 2 OTHER
          会員36名の氏名が漏えいしました。ほかに一致するものは1件もありませんでした。 | 36 TOTAL, 1 OTHER
          誤)271名 正)286名の氏名が漏えいしました。 | 271 PREVIOUS, 286 TOTAL
          漏えいした件数の訂正¶前回　271名様¶今回　286名様 | 271 PREVIOUS, 286 TOTAL
          漏えいした人数の内訳¶前期　271名様¶後期　286名様 | 271 SUBSET, 286 SUBSET
          286名の氏名が漏えいしました。第2報でお伝えした「最大271名」からは15名増えております。 | 286 TOTAL, 271 PREVIOUS, 15 DIFFERENCE
          286名の氏名が漏えいしました。公表では271名としていたが、15名が新たに判明した。 | 286 TOTAL, 271 PREVIOUS, 15 DIFFERENCE
          286名の氏名が漏えいしました。5月1日に公表した件数(271名)は、これを改めます。 | 286 TOTAL, 271 PREVIOUS
          「名簿5万件を売ります」との投稿がありますが、漏えいしたのは286名の氏名です。 | 50000 OTHER, 286 TOTAL
          286名の氏名が漏えいしました。残りの54名のアドレスは表示されておりません。 | 286 TOTAL, 54 NOT_AFFECTED
          「会員286名」の氏名が漏えいしました。 | 286 TOTAL
          会員36名の氏名が漏えいしました。12名に電話でお伝えしました。 | 36 TOTAL, 12 OTHER
          職員3名の端末から、会員36名の氏名が漏えいしました。 | 3 OTHER, 36 TOTAL
          当社の3拠点に届いた会員36名の氏名が漏えいしました。 | 3 OTHER, 36 TOTAL
          誤送付2件により、36名の氏名が漏えいしました。 | 2 OTHER, 36 TOTAL
          8,200件のメールアドレスに迷惑メールが送信され、会員36名の氏名が漏えいしました。 | 8200 OTHER, 36 TOTAL
          会員36名の氏名が漏えいしました。その他の410名に影響はありません。 | 36 TOTAL, 410 NOT_AFFECTED
          当日は2名で封入し、36名の氏名が漏えいしました。 | 2 OTHER, 36 TOTAL
          試験は担当1人だけで行い、36名の氏名が漏えいしました。 | 1 OTHER, 36 TOTAL
          36名の氏名が漏えいしました。今後は2人以上で、宛先を確かめます。 | 36 TOTAL, 2 OTHER
          氏名が漏えいしたお客様は3名で、いずれも連絡済みです。 | 3 TOTAL
          漏えいしたのは2名でした。 | 2 TOTAL
          第2報で約6万人とした数は訂正いたします。氏名が漏えいしたのは合計43,000人です。 | 60000 PREVIOUS, 43000 TOTAL
          第1報では4,100件と公表しておりましたが、720件多いことが分かり、4,820件の漏えいでした。 | 4100 PREVIOUS, 720 DIFFERENCE, 4820 TOTAL
          項目 ¶第2報 ¶今回 ¶漏えいしたデータ ¶約42万件 ¶398,000件 | 420000 PREVIOUS, 398000 TOTAL
          区分¶第2報¶今回¶漏えいした会員¶3,400名¶3,380名(重複の20名を除外) | 3400 PREVIOUS, 3380 TOTAL, 20 DIFFERENCE
          前回公表において情報3,600件が漏えいしたことをお知らせしました。¶前回公表 3,600件¶今回 4,050件 | 3600 PREVIOUS, 3600 PREVIOUS, 4050 TOTAL
          一覧に載っていた登録スタッフ137名の氏名が漏えいしました。 | 137 TOTAL
          会員312名の氏名が漏えいしました。電話番号(応募した96名のみ)も含みます。 | 312 TOTAL, 96 SUBSET
          成績一覧102名分(1組34名、2組35名、3組33名)が漏えいしました。 | 102 TOTAL, 34 SUBSET, 35 SUBSET, 33 SUBSET
          お知らせ196通(196世帯)を誤って封入しました。 | 196 TOTAL, 196 TOTAL
          会員312名の成績が漏えいしました。上記のうち26名については、欠席届の理由も含みます。 | 312 TOTAL, 26 SUBSET
          アクセスは412件でした。会員214人の氏名が漏えいしました。 | 412 OTHER, 214 TOTAL
          会員の情報を含むパソコン23台が盗まれ、500名の氏名が漏えいしました。 | 23 OTHER, 500 TOTAL
          会員500名の氏名が漏えいしました。不正利用は3件確認されています。 | 500 TOTAL, 3 OTHER
          会員500名の氏名が漏えいしました。このうち不正利用は3件です。 | 500 TOTAL, 3 SUBSET
          メールアドレス38件が漏えいしました。送信先の38名の方にお詫びの電話をいたしました。 | 38 TOTAL, 38 TOTAL
          メールアドレス38件が漏えいしました。164名の方にお詫びの電話をいたしました。 | 38 TOTAL, 164 OTHER
          対象世帯(約4,300世帯)の方に対し、商品券を支給する案内を別の方に送付しました。 | 4300 OTHER
          案内状(210通)を発送したところ、対象者(1名)から「他人の写しが入っている」との連絡があり、誤って同封したことが判明しました。 | 210 OTHER, 1 OTHER
          担当者様約1,000名、受講者様約19,000名、合計約2万名の情報が漏えいしました。 | 1000 SUBSET, 19000 SUBSET, 20000 TOTAL
          会員618名分の氏名が漏えいしました。閲覧可能な医師:125施設 154名 | 618 TOTAL, 125 OTHER, 154 OTHER
          3件の情報発信において、会員618名の氏名が漏えいしました。 | 3 OTHER, 618 TOTAL
          会員650人の住所と、案内の送付先に指定されている18人の氏名が漏えいしました。 | 650 TOTAL, 18 SUBSET
          不正ログインされた会員は713件です。不正利用されたポイントは444件です。 | 713 TOTAL, 444 OTHER
          会員312名の氏名と、直近の注文履歴(3件まで)が漏えいしました。 | 312 TOTAL, 3 OTHER
          会員312名の氏名が漏えいしました。電話の報告は、現時点で3件いただいております。 | 312 TOTAL, 3 OTHER
          会員312名の氏名が漏えいしました。今後は、送信の前に20件を抽出して照合します。 | 312 TOTAL, 20 OTHER
          会員312名の氏名が漏えいしました。87名様に対し、勧誘の電話があったことを確認しております。 | 312 TOTAL, 87 SUBSET
          会員312名の氏名が漏えいしました。87名様に対し、お詫びの電話をいたしました。 | 312 TOTAL, 87 OTHER
          """)
  void saysWhatEachCountIs(String text, String expected) {
    assertEquals(expected, ToldCounts.scopes(ToldCounts.belowTitle(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          メールアドレス86件が漏えいしました。 | ADDRESS
          64件のアカウントに不正ログインがありました。 | ACCOUNT
          不正ログインが成立したアカウント数 2,117件 | ACCOUNT
          不正ログインが確認されたアカウント数は、11月10日現在で1,204件です。 | ACCOUNT
          アカウントの保護のため、11月10日までに1,204件を調べました。氏名が漏えいしました。 | RECORD
          迷惑メール3,433件が送信されました。 | MESSAGE
          ログインID、メールアドレス:390件が漏えいしました。 | RECORD
          クレジットカード情報7,000件が漏えいしました。 | RECORD
          漏えいしたカードの枚数では2,900枚です。 | CARD
          SDカード21枚を紛失しました。 | DOCUMENT
          漏えい件数 48,600件(=人数) | PERSON
          会員36名の氏名が漏えいしました。 | PERSON
          法人のお客さま340先の情報が漏えいしました。 | ORGANIZATION
          個人のお客さま340先の情報が漏えいしました。 | PERSON
          お客さま340先の情報が漏えいしました。 | OTHER
          612世帯の氏名が漏えいしました。 | HOUSEHOLD
          送信総数は24件です。 | MESSAGE
          1,250件のメールが誤配信されました。 | MESSAGE
          """)
  void takesTheUnitOfTheNoun(String text, String unit) {
    assertEquals(unit, counts(text).get(0).unit().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          漏えいした最大件数:2,310件 | AT_MOST
          【漏えいした可能性のある最大件数】¶2,310件 | AT_MOST
          漏えいした件数:2,310件 | EXACT
          最大件数は調べております。漏えいした会員は2,310件です。 | EXACT
          漏えいした会員 2,310人分(最大) | AT_MOST
          漏えいした会員 2,310人分(最大の店のみ) | EXACT
          """)
  void takesTheBoundOfTheLabel(String text, CountBound bound) {
    assertEquals(bound, counts(text.replace('¶', '\n')).get(0).bound());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          重複する25件を除くと、漏えいした情報は1,108件です。 | DISTINCT
          重なりを除くと1,108名の情報が漏えいしました。 | DISTINCT
          申請者214人(複数年度の重複を除く。)の氏名が漏えいしました。 | DISTINCT
          会員214人の氏名が漏えいしました。 | UNSTATED
          両方に載る方を一人と数えた場合、対象は214人です。 | DISTINCT
          両方に載る方を数えた場合、対象は214人です。 | UNSTATED
          """)
  void readsTheBasisAround(String text, CountBasis basis) {
    List<StatedCount> counts = counts(text);
    assertEquals(
        basis,
        counts.stream()
            .filter(c -> c.scope() == CountScope.TOTAL)
            .findFirst()
            .orElseThrow()
            .basis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          漏えいした人数は現在調査中です。 | 人数は現在調査中
          漏えいした件数は把握できておりません。 | 件数は把握できておりません
          漏えいした件数:不明 | 件数:不明
          漏えいした人数は36名です。 | ''
          """)
  void tellsThatANumberIsUnknown(String text, String words) {
    assertEquals(
        words,
        counts(text).stream()
            .filter(c -> c.value().isEmpty())
            .map(StatedCount::text)
            .collect(Collectors.joining()));
  }

  @Test
  void givesThePreviousColumnOfATableAsPrevious() {
    String text =
        """
        漏えいした個人情報
        区分
        第2報(9月29日時点)
        今回
        会員
        2,100人
        1,840人
        従業員
        180人
        370人
        合計
        2,280人
        2,210人
        """;
    assertEquals(
        List.of(2100L, 180L, 2280L),
        counts(text).stream()
            .filter(c -> c.scope() == CountScope.PREVIOUS)
            .map(c -> c.value().orElseThrow())
            .toList());
    assertEquals(
        2210, ToldCounts.belowTitle(text).affectedTotal().orElseThrow().value().orElseThrow());
  }

  @Test
  void givesABreakdownItsData() {
    StatedCount part = counts("漏えい件数:75件\n(1)氏名、電話番号 50件\n(2)氏名のみ 25件\n").get(1);
    assertEquals(CountScope.SUBSET, part.scope());
    assertEquals(List.of(DataCategory.NAME, DataCategory.PHONE), part.dataCategories());
  }

  @Test
  void leavesOutAgesMeetingsAndMeasures() {
    String text = "漏えいした情報\n会員40名の氏名\n再発防止策\n全職員120名に研修を行い、2名で確認します。\n";
    assertEquals(List.of(40L), counts(text).stream().map(c -> c.value().orElse(-1)).toList());
  }

  @Test
  void warnsWhereThePartsDontMakeTheSum() {
    Disclosure sound = ToldCounts.belowTitle("漏えいした個人情報\n・会員:100人\n・職員:20人\n・合計:120人\n");
    Disclosure off = ToldCounts.belowTitle("漏えいした個人情報\n・会員:100人\n・職員:20人\n・合計:130人\n");
    assertEquals(List.of(), codes(sound));
    assertEquals(List.of("COUNT_SUM_MISMATCH"), codes(off));
  }

  private static List<String> codes(Disclosure disclosure) {
    return disclosure.diagnostics().stream()
        .map(Diagnostic::code)
        .filter(c -> c.startsWith("COUNT"))
        .toList();
  }

  private static List<StatedCount> counts(String text) {
    return ToldCounts.belowTitle(text).counts();
  }
}
