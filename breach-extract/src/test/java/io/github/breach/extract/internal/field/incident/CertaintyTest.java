package io.github.breach.extract.internal.field.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Certainty;
import io.github.breach.model.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a notice is of the leak, and of damage after it. */
class CertaintyTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不正アクセスについて¶お客様の情報が流出したことを確認しました。 | CONFIRMED
          不正アクセスについて¶従業員のデータがエクスポートされたことを確認しました。 | CONFIRMED
          不正アクセスの調査結果について¶名簿が漏えいしたことを確認しました。前回、漏えいの可能性があるとしておりました件数は、確定いたしました。 | CONFIRMED
          不正アクセスについて¶個人情報が漏えいいたしました。 | CONFIRMED
          ランサムウェア被害について¶攻撃者のサイトに当社の資料が掲載されていることを確認しました。 | CONFIRMED
          不正アクセスについて¶攻撃者は約3GBのデータを外部へ送信しておりました。 | CONFIRMED
          不正アクセスについて¶犯人とみられる者のサイトに、当社の名簿が載せられました。 | CONFIRMED
          不正アクセスについて¶ダークウェブに当社の名簿が置かれていることを確かめました。 | CONFIRMED
          不正アクセスについて¶何者かがサーバーの名簿を開いた記録が残っておりました。 | CONFIRMED
          不正アクセスについて¶名簿が漏れたかどうかは、まだ分かっておりません。 | POSSIBLE
          不正アクセスについて¶流出の有無は今も調べている最中です。 | POSSIBLE
          不正アクセスについて¶外部への送信は確認されていません。 | NOT_OBSERVED
          不正アクセスについて¶攻撃者は名簿のある領域には到達していないことを確認しました。 | NOT_OBSERVED
          不正ログインについて¶第三者に見られましたのは、612名様のお名前でございます。 | CONFIRMED
          不正アクセスについて¶窃取された保守用アカウントのパスワードが使われました。流出の可能性を否定できません。 | POSSIBLE
          遠隔操作について¶社員が求人サイトを閲覧していたところ、警告が出ました。見られた可能性は残ります。 | POSSIBLE
          メールの誤送信について¶名簿を別の方に送信しました。 | CONFIRMED
          会員情報の誤表示について¶別の会員の画面に実際に表示されたことを確認しております。 | CONFIRMED
          マルウェア感染について¶次のような事実は一切確認されておりません。¶・名簿が外部に流出したことを示す事実¶・脅迫 | NOT_OBSERVED
          マルウェア感染について¶次のような事実を確認いたしました。¶・名簿が外部に流出したことを示す通信¶・脅迫 | CONFIRMED
          名簿の紛失について¶流出の原因として、棚に鍵を掛けていなかったことが挙げられます。 | POSSIBLE
          名簿の紛失について¶机の財布は抜き取られていました。名簿の流出は確認されておりません。 | NOT_OBSERVED
          名簿の盗難について¶棚の名簿は抜き取られていました。 | CONFIRMED
          マルウェア感染について¶メールアドレスが窃取されたものと考えられます。 | POSSIBLE
          不正アクセスについて¶個人情報が流出した可能性があります。 | POSSIBLE
          不正アクセスについて¶持ち出された痕跡は確認されておりません。しかし、流出の可能性を否定できません。 | POSSIBLE
          不正アクセスについて¶流出の事実は確認されておりませんが、可能性を完全に否定することはできません。 | POSSIBLE
          名簿の紛失について¶第三者の目に触れたおそれは否定できません。 | POSSIBLE
          名簿の紛失について¶何者かが中の書類を目にしたことも考えられます。 | POSSIBLE
          不正アクセスについて¶漏えいしたアドレスに宛てたメールが届きましたが、支払いに至った例は報告されておりません。 | CONFIRMED
          不正アクセスについて¶漏えいした情報はございません。 | NOT_OBSERVED
          アルバムの公開範囲の設定について¶閲覧できる状態でした。第三者にご覧になられた可能性があります。 | POSSIBLE
          書類の誤送付について¶書類を誤って送付しました。未開封で回収しており、情報の漏えいはありません。 | NOT_OBSERVED
          設定の不備について¶一覧が閲覧できる状態でした。外部からのアクセスは確認されておりません。 | NOT_OBSERVED
          書類の誤廃棄について¶書類は溶解処理されており、外部への流出はありません。 | NOT_OBSERVED
          名簿の紛失について¶パスワードを設定していたため、今のところ情報の流出は確認されておりません。 | NOT_OBSERVED
          申込書の紛失について¶控えへの記録が漏れたことで、未提出と誤認された可能性があります。 | NOT_STATED
          名簿の紛失について¶市は「外部への流出は確認されていない」としている。 | NOT_OBSERVED
          名簿の紛失について¶流出した事実や、悪用されたとの報告は確認されていない。 | NOT_OBSERVED
          名簿の紛失について¶会社は委託先から説明を受け、「流出は確認されていない」としている。 | NOT_OBSERVED
          名簿の紛失について¶流出はないとの報告を受けております。 | NOT_STATED
          名簿の公開について¶流出した情報が悪用されたとの報告は受けていない。 | NOT_STATED
          応募フォームについて¶実際に閲覧された方の人数は、確認することができません。 | POSSIBLE
          応募フォームについて¶実際に閲覧された事実は、確認することができません。 | NOT_OBSERVED
          名簿の紛失について¶画面には「情報の流出を確認」と表示されました。 | NOT_STATED
          不正アクセスについて¶情報の漏えいは確認されておりません。 | NOT_OBSERVED
          不正アクセスについて¶サーバーを停止しました。 | NOT_STATED
          不正アクセスについて¶名簿のファイルへのアクセスは認められませんでした。 | NOT_OBSERVED
          不正アクセスについて¶名簿のファイルへのアクセスが記録されておりました。 | POSSIBLE
          名簿の誤掲載について¶掲載していた間のファイルへのアクセスは41件でした。 | CONFIRMED
          不正アクセスについて¶名簿のファイルへのアクセス権を見直しました。 | NOT_STATED
          不正アクセスについて¶・漏えいの有無：なし | NOT_OBSERVED
          ランサムウェア被害について¶個人情報の流出が明らかになりました。 | CONFIRMED
          ランサムウェア被害について¶流出したデータが攻撃者のサイトに載せられていることを把握しました。 | CONFIRMED
          ランサムウェア被害について¶当社の社名が攻撃者のサイトに並べられていました。 | NOT_STATED
          不正アクセスについて¶・漏えいの有無：有 | NOT_STATED
          不正アクセスについて¶・外部への流出　無し（回収済み） | NOT_OBSERVED
          不正アクセスについて¶会員のデータが外部に転送されていた事実が判明しました。 | CONFIRMED
          資料の誤配付について¶名簿を誤って配付しました。 | CONFIRMED
          共有フォルダについて¶誰でも開ける状態でした。社外からの閲覧があったことを確認しました。 | CONFIRMED
          不正ログインについて¶当会から流出したものではないIDが使われました。氏名を閲覧された可能性があります。 | POSSIBLE
          名簿の紛失について¶第三者に見られたおそれがないとは申し上げられません。 | POSSIBLE
          不正アクセスについて¶流出の痕跡は見つかっておりませんが、流出がなかったと断定することはできません。 | POSSIBLE
          書類の紛失について¶外部に渡った可能性は低いものの、断定はできません。 | POSSIBLE
          通知書の誤送付について¶1通は未開封で回収しました。1通は開封した方がおり、漏えいに当たると判断しました。 | CONFIRMED
          端末の紛失について¶情報が第三者に知られたことをうかがわせる申し出はありません。 | NOT_OBSERVED
          応募フォームについて¶ほかの応募者の情報が見られるようになっていました。見られた可能性があります。 | POSSIBLE
          # denied in kanji, or by what no report says
          迷惑メールの送信について¶不正アクセスによる個人情報の流出は無かったことを確認している。 | NOT_OBSERVED
          不正アクセスについて¶個人情報が外部に流出したとの連絡は、今のところ寄せられておりません。 | NOT_OBSERVED
          不正アクセスについて¶流出したことが間もなく判明しました。 | CONFIRMED
          不正アクセスについて¶情報が流出したとの連絡を受けました。 | CONFIRMED
          # only looked at by an insider
          職員の処分について¶職員が知人の記録を無断で盗み見ていました。外部への情報の漏えいは確認されておりません。 | NOT_OBSERVED
          職員の処分について¶職員が知人の記録を業務外で閲覧し、家族に伝えていました。他への漏えいは確認されておりません。 | CONFIRMED
          # carried on an errand, and lost
          端末の紛失について¶教員が端末を鞄に入れて持ち出し、帰りに紛失しました。 | NOT_STATED
          名簿の配布員による紛失について¶配布業務の担当者が、別の会員の玄関に名簿を置き、紛失しました。 | NOT_STATED
          # left out of a list, not leaked
          不正アクセスについて¶問い合わせの内容が外部に持ち出されました。パスワードは漏れていません。 | CONFIRMED
          不正アクセスについて¶第三者が一部のファイルを取得したことが判明しました。 | CONFIRMED
          不正アクセスについて¶何者かが会員情報を取得していたことを確認しました。 | CONFIRMED
          不正アクセスについて¶コピーされた跡は見つかりませんが、「見られていない」とも言い切れません。 | POSSIBLE
          # a thing was carried off, and nobody says that it was read
          鞄の盗難について¶足元の鞄を何者かに持ち去られました。 | NOT_STATED
          名簿の紛失について¶前回のお知らせでは12名様が漏れておりました。 | NOT_STATED
          # only other data is spoken of
          不正アクセスについて¶クレジットカード情報の流出はございません。 | NOT_STATED
          # what a provider said, or what was said before
          不正アクセスについて¶委託先からは、漏えいはないとの報告を受けております。 | NOT_STATED
          不正アクセスについて¶先に「流出のおそれはない」とお知らせしましたが、流出していたことが判明しました。 | CONFIRMED
          # another's leak
          不正ログインについて¶他社のサービスから流出したIDによるログインがありました。 | NOT_STATED
          # whether it leaked is being looked into
          情報の流出について¶流出の有無および件数は、現在調査中です。 | POSSIBLE
          情報の流出について¶流出の有無を調査した結果、流出は確認されませんでした。 | NOT_OBSERVED
          不正アクセスについて¶カードに不審な利用が見られるとの連絡を受けました。 | NOT_STATED
          書類の誤廃棄について¶情報が外に流れ出た可能性は低いと考えております。 | POSSIBLE
          # what is to be kept from happening
          # told below the measures
          USBメモリの紛失について¶再発防止¶・機器の持ち出しを禁止しました。¶この件で成績が漏れたという情報はありません。 | NOT_OBSERVED
          不正アクセスについて¶情報の漏えいを防ぐため、サイトを停止しました。 | NOT_STATED
          # a list of files, a setting, others who were spared, and a suspicion
          遠隔操作について¶記録にはファイルの一覧が開かれた跡がありました。名簿が見られた可能性は残ります。 | POSSIBLE
          遠隔操作について¶記録によれば名簿が開かれたことが分かりました。 | CONFIRMED
          メールの転送について¶届いたメールが外部に転送される設定になっていました。見られた可能性があります。 | POSSIBLE
          メールの転送について¶届いたメールが外部に転送されていました。 | CONFIRMED
          名簿の掲載について¶名簿が閲覧できる状態でした。落選した方の名簿は別のファイルで管理しており、漏えいはありません。 | CONFIRMED
          名簿の不正な持ち出しについて¶元職員が名簿を持ち出した疑いがあることが分かりました。 | POSSIBLE
          名簿の不正な持ち出しについて¶元職員が名簿を持ち出したことが分かりました。名簿を売った疑いがあります。 | CONFIRMED
          # what would show that it was seen, denied or found
          名簿の紛失について¶名簿は見つかりました。第三者が閲覧した形跡は確認されておりません。 | NOT_OBSERVED
          名簿の紛失について¶名簿は見つかりました。人の目に触れた形跡は見られない。 | NOT_OBSERVED
          名簿の紛失について¶封筒が開封された形跡は認められない。 | NOT_OBSERVED
          名簿の紛失について¶拾われた方以外の者が名簿を閲覧した事実はありません。 | NOT_OBSERVED
          不正アクセスについて¶一部の書類に閲覧された形跡がありました。 | POSSIBLE
          名簿の紛失について¶拾われた方が中身を見たことが分かりました。 | CONFIRMED
          不正アクセスについて¶名簿の一部が流出していること(以下「本件」といいます)が判明しました。 | CONFIRMED
          伝票の紛失について¶名簿の流出は非常に低いとみております。 | POSSIBLE
          名簿の紛失について¶名簿が第三者に渡った可能性があることが分かりました。しかしながら、その後の警察の捜査において、名簿が流出した事実は確認されませんでした。 | NOT_OBSERVED
          名簿の紛失について¶名簿が第三者に流出した可能性があることが分かりました。なお、売られた事実は確認されませんでした。 | POSSIBLE
          不正アクセスについて¶名簿の一部が攻撃者によって外部のサイトに公開されたことを確認しました。 | CONFIRMED
          名簿の紛失について¶名簿の一部は、館の規程により外部のサイトに公開されたものです。 | NOT_STATED
          申込の画面の誤りについて¶他の方の申込が閲覧できる状態でした。閲覧された方の人数を把握することはできません。 | POSSIBLE
          """)
  void ofTheLeak(String notice, Certainty expected) {
    assertEquals(expected, incident(notice).leakStatus().status());
  }

  @Test
  void aMisdeliveryIsQuotedWhereItIsSaid() {
    Incident incident = incident("令和5年6月2日¶広報課¶案内の誤送信について¶深くお詫びします。");
    assertEquals("案内の誤送信について", incident.leakStatus().evidence().orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会員様の情報が外部で使用されたとの知らせは、今のところございません。 | NOT_OBSERVED
          名簿は外部で使用する機会がございません。 | NOT_STATED
          情報の転用があったというお話は伺っておりません。 | NOT_OBSERVED
          会員様の情報が不正に使われた旨の連絡は受けておりません。 | NOT_OBSERVED
          お金をとられたという話は聞いていません。 | NOT_OBSERVED
          カード会社から、不正利用とみられる取引が出ているとのご連絡を受けました。 | POSSIBLE
          カード会社から、不正利用が1件あったとのご連絡を受けました。 | CONFIRMED
          偽の請求書を添付したメールが会員様7名に届いたことを把握しております。 | CONFIRMED
          偽の請求書を添付したメールが届いた場合は、お知らせください。 | NOT_STATED
          名簿を転職先の営業に用いていた事実が分かりました。 | CONFIRMED
          写しの一部は、同社の営業活動に用いられていました。 | CONFIRMED
          写しの一部が、同社の営業活動に用いられていた事実はありません。 | NOT_OBSERVED
          64名の会員様に、電話による勧誘が行われたことを確認しました。 | CONFIRMED
          勧誘のために会員様へご連絡した事実は確認されておりません。 | NOT_OBSERVED
          二次被害は確認されておりません。 | NOT_OBSERVED
          変な電話やハガキが届いたという話は、今日のところ聞いていません。 | NOT_OBSERVED
          会員様の情報が他に用いられたとのお知らせは、これまでに受けておりません。 | NOT_OBSERVED
          情報が悪用されたとの報告は12日時点でない。 | NOT_OBSERVED
          本件に関連した被害の届け出は、今のところありません。 | NOT_OBSERVED
          当会を名乗る不審な電話の相談が6件寄せられているが、流出した情報との関連は明らかでない。 | POSSIBLE
          変な電話が3件あったとのご連絡をいただいております。 | CONFIRMED
          情報が悪用されたとの報告は受けておりません。 | NOT_OBSERVED
          不審な電話を受けたとのお申し出はございません。 | NOT_OBSERVED
          悪用の知らせは、今日まで届いておりません。 | NOT_OBSERVED
          金銭的な被害のご連絡はいただいておりません。 | NOT_OBSERVED
          カード情報が不正に利用された可能性があります。 | POSSIBLE
          悪用は確認されておりませんが、今後、勧誘に用いられる可能性があります。 | POSSIBLE
          うち3名様のカードで不正な利用が確認されています。 | CONFIRMED
          2名様のカードで身に覚えのない買い物が見つかったと聞いております。 | CONFIRMED
          うち、株式の不正な売買が行われた口座は4口座です。 | CONFIRMED
          漏えいした情報の悪用¶本日現在、確認されておりません。 | NOT_OBSERVED
          身に覚えのない買い物は見つかっておりません。 | NOT_OBSERVED
          当社を装ったメールが送られていることを確認しています。 | CONFIRMED
          3名のお客様は不正な請求を受けておられます。 | CONFIRMED
          現在まで、二次被害が発生したとの情報は寄せられておりません。 | NOT_OBSERVED
          紛失による被害などは、今のところ確認されていない。 | NOT_OBSERVED
          再委託先において、ランサムウェア被害が発生しました。 | NOT_STATED
          お客様に金銭の被害が発生しました。 | CONFIRMED
          不審な電話があったとの連絡が3件寄せられています。 | CONFIRMED
          当社を名乗るメールが届いたとのお問い合わせを20件ほど頂いています。 | CONFIRMED
          18名の会員様のマイルが商品券に交換されていました。 | CONFIRMED
          ポイントを使用された可能性がある会員様は12名です。 | POSSIBLE
          ポイントが使用された形跡はございません。 | NOT_OBSERVED
          名簿が外に出回ったという情報は、今のところありません。 | NOT_OBSERVED
          情報が不正に使われたとの報告はございません。 | NOT_OBSERVED
          情報が目的外に利用された事実は確認されておりません。 | NOT_OBSERVED
          番号が不正に用いられた事実は確認されていない。 | NOT_OBSERVED
          複製されたデータの売買は確認されておりません。 | NOT_OBSERVED
          生徒の情報を使った勧誘などの事実は確認されておりません。 | NOT_OBSERVED
          宛先を悪用したとみられる被害の申告はありません。 | NOT_OBSERVED
          当社社員の名前をかたるメールが届いたとのご連絡が複数入りました。 | CONFIRMED
          「勧誘の電話が増えた」との相談が寄せられたが、流出との関係は確認できていない。 | POSSIBLE
          不審な電話のご相談は5件いただきましたが、今回の件との関係は認められておりません。 | NOT_OBSERVED
          38名の情報が架空の契約の申込みに使われていたことを確認しております。 | CONFIRMED
          対象のカードのうち37枚、総額約286万円の不正利用が報告されております。 | CONFIRMED
          当選を装うSMSが届いており、漏えいした情報が使われたものと考えております。 | POSSIBLE
          # what may be reported
          不正利用に関するお問い合わせは窓口にて受け付けています。 | NOT_STATED
          不審な電話を受けたとのご連絡をいただいた場合は、警察に相談します。 | NOT_STATED
          秘密鍵が盗まれ、悪用されたものとみています。 | NOT_STATED
          # the way in was misused, not the data
          VPN機器の脆弱性を悪用して侵入されました。 | NOT_STATED
          アカウントが不正に利用され、大量のメールが送信されました。 | NOT_STATED
          # what is done against it
          カード会社とともに不正利用の防止に努めております。 | NOT_STATED
          不審な電話にご注意ください。 | NOT_STATED
          # the reason of a request is a statement, the request none
          今後、不審な電話がある可能性がございますので、ご注意ください。 | POSSIBLE
          当会を装った電話がかかってくることも考えられますのでご注意ください。 | POSSIBLE
          不審な電話がありましたので、ご注意ください。 | NOT_STATED
          不審なメールを受け取られた場合は、開かずに削除してください。 | NOT_STATED
          会員様の名簿が掲示板で売買されていることが判明しました。 | CONFIRMED
          会員様の名簿が掲示板で売買されていることは確認されておりません。 | NOT_OBSERVED
          当会の職員を装ったメールが取引先へ発信されていると分かりました。 | CONFIRMED
          当会の職員を装った不審なメールが発信された事実は確認されておりません。 | NOT_OBSERVED
          「なりすましメール」により端末がマルウェアに感染し、名簿が漏えいした可能性を否定できません。 | NOT_STATED
          会員様に「なりすましメール」が届く可能性がございます。 | POSSIBLE
          名簿はその網に保存していないため、漏洩の被害は確認されていない。 | NOT_STATED
          被害が発生したネットワークには、名簿を保存していない。 | NOT_STATED
          財産的被害が生じるおそれがある個人データは含まれておりません。 | NOT_STATED
          財産的被害が生じるおそれがあります。 | POSSIBLE
          名簿が不適切に利用された事実は確認されておりません。 | NOT_OBSERVED
          二次被害が発生する可能性は極めて低いと考えております。 | POSSIBLE
          二次被害が発生する可能性は極めて低いと考えております。現在のところ二次被害は確認されておりません。 | NOT_OBSERVED
          二次被害が発生する可能性があります。現在のところ二次被害は確認されておりません。 | POSSIBLE
          不正利用されたポイント 444件 | CONFIRMED
          不正利用されたポイントの補償の定めをご確認ください。 | NOT_STATED
          二次被害又はそのおそれの有無及びその内容 | NOT_STATED
          ファイルが暗号化される被害が発生していることを確認いたしました。 | NOT_STATED
          カードが使われる被害が発生していることを確認いたしました。 | CONFIRMED
          現時点で二次被害は確認できていないが、今後発生する可能性は否定できない。 | POSSIBLE
          現時点で二次被害は確認できていないが、今後も監視を続ける。 | NOT_OBSERVED
          名簿が悪用されたかどうかは分かっていません。 | NOT_STATED
          なりすましの被害につながりかねません。 | POSSIBLE
          当社をかたる電話があったとの情報が寄せられています。 | CONFIRMED
          当社をかたる電話があったとの情報はございません。 | NOT_OBSERVED
          不正利用された件数は18件、金額は42万円です。 | CONFIRMED
          同社で勧誘の電話をかけていた。 | CONFIRMED
          実際に代金をだまし取られた方が2名いらっしゃいます。 | CONFIRMED
          お一人が、偽の口座に3万円を振り込んでしまわれました。 | CONFIRMED
          勧誘の電話には、持ち出された情報が用いられたものと判断しております。 | CONFIRMED
          当会の名前をかたって寄付を求めるメールが届いたとのご連絡を、9人の方からいただきました。 | CONFIRMED
          画面のSNS投稿などは、きょうの時点で見つかっていません。 | NOT_OBSERVED
          4名様が偽の画面でカード番号を入力してしまわれたとのことです。 | CONFIRMED
          紛失した通帳が使われた形跡はありません。 | NOT_OBSERVED
          二次被害の有無：確認されていない | NOT_OBSERVED
          ・二次被害：なし | NOT_OBSERVED
          ・二次被害　現在のところ報告無し（6月1日時点） | NOT_OBSERVED
          ・二次被害：確認中 | NOT_STATED
          ・再発の有無：なし | NOT_STATED
          """)
  void ofSecondaryDamage(String sentence, Certainty expected) {
    assertEquals(expected, incident("不正アクセスについて¶" + sentence).secondaryDamage().status());
  }

  @Test
  void takesTheMailsOfAnAbusedAccountForTheIncident() {
    String notice = "メールアカウントの不正利用について¶迷惑メールが送信されました。迷惑メールが届いたとのご連絡を8件いただいています。";
    assertEquals(Certainty.NOT_STATED, incident(notice).secondaryDamage().status());
    String sent = "メールアカウントの不正利用について¶迷惑メールの送信に悪用されるとともに、情報が閲覧された可能性があります。";
    assertEquals(Certainty.NOT_STATED, incident(sent).secondaryDamage().status());
    String data = "メールアカウントの不正利用について¶閲覧された情報が勧誘に悪用される可能性があります。";
    assertEquals(Certainty.POSSIBLE, incident(data).secondaryDamage().status());
  }

  @Test
  void whoeverWritesToGuestsUsesWhatTheBookingsTell() {
    String notice = "予約サイトへの不正ログインについて¶フィッシングにより、宿泊予定のお客様に、偽の画面へ誘導するメッセージが配信されました。";
    assertEquals(Certainty.CONFIRMED, incident(notice).secondaryDamage().status());
    String staff = "予約サイトへの不正ログインについて¶フィッシングにより、当館の係に、偽の画面へ誘導するメッセージが配信されました。";
    assertEquals(Certainty.NOT_STATED, incident(staff).secondaryDamage().status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 概要¶名簿を紛失した。¶2 二次被害¶現在のところ、確認されていない。¶3 原因¶確認不足 | NOT_OBSERVED
          1 概要¶名簿を紛失した。¶2 お客様へのお願い¶一部のカードは、第三者に使われた可能性がございます。¶3 原因¶確認不足 | POSSIBLE
          1 概要¶名簿を紛失した。¶2 お客様へのお願い¶カードが第三者に使われないよう、ご確認ください。¶3 原因¶確認不足 | NOT_STATED
          1 概要¶名簿を紛失した。¶2 二次被害の有無¶無¶3 原因¶確認不足 | NOT_OBSERVED
          1 概要¶名簿を紛失した。¶2 二次被害の有無¶有¶3 原因¶確認不足 | NOT_STATED
          [ポイントが使われたアカウント]¶63件¶[原因]¶確認不足 | CONFIRMED
          [ポイントが使われた場合]¶補償します。¶[原因]¶確認不足 | NOT_STATED
          1 概要¶名簿を紛失した。¶2 二次被害¶電話の報告を3件いただいておりますが、いずれも本件との関連は確認されておりません。¶3 原因¶確認不足 | NOT_OBSERVED
          """)
  void underAHeading(String notice, Certainty expected) {
    assertEquals(expected, incident("名簿の紛失について¶" + notice).secondaryDamage().status());
  }

  private static Incident incident(String notice) {
    return PARSER.parse(notice.replace('¶', '\n')).incident();
  }
}
