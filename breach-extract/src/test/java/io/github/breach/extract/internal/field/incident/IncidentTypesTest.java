package io.github.breach.extract.internal.field.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.TypeMention;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened, by small notices: a title, a line end, and a sentence or two. */
class IncidentTypesTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # attacks
          不正アクセスに関するお詫び¶当社のサーバーが第三者による不正アクセスを受けました。 | UNAUTHORIZED_ACCESS
          システム障害について¶ランサムウェアに感染し、ファイルが暗号化されました。侵入経路は調査中です。 | RANSOMWARE UNAUTHORIZED_ACCESS
          お詫びとお知らせ¶職員のパソコンがマルウェアに感染しました。 | MALWARE
          不正アクセスについて¶原因¶保守会社との接続用の端末が狙われ、不正アクセスを受けました。 | UNAUTHORIZED_ACCESS
          不正アクセスについて¶原因¶保守会社の端末が狙われ、不正アクセスを受けました。 | CONTRACTOR_INCIDENT UNAUTHORIZED_ACCESS
          通知書の誤封入について¶封入を受託した株式会社北浜印刷（以下「受託者」という。）が、順番を取り違えました。 | CONTRACTOR_INCIDENT MISDELIVERY
          通知書の誤封入について¶当社が受託した通知書の封入で、順番を取り違えました。 | MISDELIVERY
          印刷の不具合について¶保守を委託している株式会社ミナト・テクノスが行った更新に誤りがあり、名簿が流出しました。 | CONTRACTOR_INCIDENT SYSTEM_DEFECT
          広報誌の発送について¶宛名をずらして貼り、別の組合員の方に届いておりました。 | MISDELIVERY
          広報誌の発送について¶宛名を貼り、組合員の方に届いております。 | ''
          封筒の中身について¶隣の町内会の名簿を入れてしまいました。 | MISDELIVERY
          録画の掲載について¶講座の録画を一般公開のまま載せておりました。 | UNINTENDED_PUBLICATION
          名簿の掲載について¶名簿を黒塗りしないままホームページに載せていました。 | UNINTENDED_PUBLICATION
          書類の取扱いについて¶書類を風で飛ばされてしまい、一部を回収できておりません。 | LOSS
          書類の取扱いについて¶鞄を電車の網棚に忘れました。 | LOSS
          事務所の被害について¶パソコンが持ち去られました。 | THEFT
          車両の被害について¶窓ガラスを割られ、鞄がなくなっていました。 | THEFT
          アプリの不具合について¶別の利用者に宛てた応答が返されました。 | SYSTEM_DEFECT UNINTENDED_PUBLICATION
          カード情報に関するお詫び¶決済画面のプログラムが書き換えられていました。 | PAYMENT_PAGE_TAMPERING
          カード情報に関するお詫び¶お支払い画面が何者かに書きかえられ、カードの情報が盗み取られていました。 | PAYMENT_PAGE_TAMPERING
          カード情報に関するお詫び¶通販サイトが、入力された情報が外部に流出するよう改ざんされていました。 | PAYMENT_PAGE_TAMPERING
          会員サイトについて¶一部の会員様のアカウントに不正ログインがありました。 | ACCOUNT_TAKEOVER
          迷惑メールについてのお詫び¶当協会のアカウントから約900通の迷惑メールが送信されました。 | EMAIL_ACCOUNT_ABUSE
          予約サイトについて¶お客様を偽サイトへ誘導するメッセージが送られました。 | PHISHING
          パソコンの遠隔操作について¶職員が偽の警告に従って電話をかけ、遠隔操作されました。 | SUPPORT_SCAM
          ホームページの改ざんについて¶当会のホームページが改ざんされました。 | WEBSITE_DEFACEMENT
          サービス停止のお知らせ¶DDoS攻撃を受け、サイトに接続しづらくなりました。 | DENIAL_OF_SERVICE
          迷惑メールについて¶当会のメールアドレスから迷惑メールが送信されていることが分かりました。 | EMAIL_ACCOUNT_ABUSE
          当館を装った不審なメッセージにご注意ください¶予約されたお客様に届いております。 | PHISHING
          職員のメールアカウントへの不正アクセスについて¶不審な転送が設定されていました。 | EMAIL_ACCOUNT_ABUSE UNAUTHORIZED_ACCESS
          パソコンの遠隔操作について¶偽の画面が表示され、職員が指示に従って遠隔操作ソフトを入れました。 | SUPPORT_SCAM
          お店のメールについて¶お店のメールが乗っ取られてしまいました。 | EMAIL_ACCOUNT_ABUSE
          お店のアカウントについて¶公式の写真投稿アカウントが乗っ取られ、フォロワーの方に連絡が届きました。 | ACCOUNT_TAKEOVER
          迷惑メールについて¶職員のメールアカウントが使われ、外部に約900通が送られました。 | EMAIL_ACCOUNT_ABUSE
          パスワードの入力について¶取引先を名乗るメールのリンクを開き、社員がパスワードを入力してしまいました。 | PHISHING
          パスワードの変更について¶再設定のメールのリンクを開き、新しいものを決めてください。 | ''
          書類の取扱いについて¶職員が鞄を店に忘れました。 | LOSS
          書類の取扱いについて¶机の上の書類が、翌朝にはなくなっていました。 | LOSS
          書類の取扱いについて¶名簿を古紙の回収に出していました。 | IMPROPER_DISPOSAL
          書類の取扱いについて¶名簿を棚から出していました。 | ''
          職員の行為について¶職員が相談の内容を知人に話していました。 | INSIDER_MISUSE
          お店のインスタについて¶お店のインスタと、教室のGmailのアカウントが、何者かに乗っ取られてしまいました。 | ACCOUNT_TAKEOVER EMAIL_ACCOUNT_ABUSE
          アプリについて¶画面に別のご家庭の情報が映る不具合が起きました。画面の投稿は見つかっていません。 | SYSTEM_DEFECT UNINTENDED_PUBLICATION
          検針票について¶検針を受託者にお願いしています。受託者において検針票を無くす事故が起きました。 | CONTRACTOR_INCIDENT
          資料の掲載について¶名簿の一部が検索結果に表示されていました。 | UNINTENDED_PUBLICATION
          不正アクセスについて¶印刷を委託しているA社のサーバーが攻撃され、不正アクセスを受けました。 | CONTRACTOR_INCIDENT UNAUTHORIZED_ACCESS
          不正アクセスについて¶印刷を受託しているA社からの連絡で、不正アクセスが分かりました。 | UNAUTHORIZED_ACCESS
          カード情報に関するお詫び¶注文の画面に不正なスクリプトを埋め込まれました。 | PAYMENT_PAGE_TAMPERING
          # slips
          申込書の控えについて¶窓口で、次の方の控えをあわせて交付しました。 | MISDELIVERY
          名簿の送信について¶ファクスの番号を誤って入力し、送信しました。 | MISDELIVERY
          案内メールについて¶2回目は「Ｃｃ」にアドレスを貼り付けて送信しました。 | MISDELIVERY
          案内メールについて¶どなたのアドレスが見えてしまうか分かる扱いでした。 | MISDELIVERY
          名簿の掲載について¶市で公開していた資料に、氏名が含まれたままになっていました。 | UNINTENDED_PUBLICATION
          案内メールについて¶受信者のアドレスが他の参加者に見えていました。 | MISDELIVERY
          勤怠の画面について¶他社の従業員の情報が表示されていました。 | UNINTENDED_PUBLICATION
          公文書の公開について¶黒塗りが外れて読める状態でした。 | UNINTENDED_PUBLICATION
          メールの誤送信について¶別のお客様の請求書を添付しました。 | MISDELIVERY
          お詫び¶別の患者様に処方箋を渡してしまいました。 | MISDELIVERY
          お詫び¶控えを別のお客様にお届けしてしまいました。 | MISDELIVERY
          お詫び¶隣の方の控えと取り違えて封入したものがございました。 | MISDELIVERY
          はがきの印字誤りについて¶他の入居者の情報が印字されていました。 | MISDELIVERY
          学会の資料について¶患者の氏名などが残ったまま、学会のサイトで公開されていました。 | UNINTENDED_PUBLICATION
          お知らせ¶許可されていない第三者が5月28日にファイルを取得しました。 | UNAUTHORIZED_ACCESS
          お知らせ¶受付の仕組みが外部から攻撃を受け、履歴が持ち出されました。 | UNAUTHORIZED_ACCESS
          # feared of the data, and not what happened
          名簿の紛失について¶二次被害¶偽のページへ誘導するメールが送られる可能性があります。 | LOSS
          メール送信に関するお詫び¶BCCに入れるべきアドレスをCCに入力しました。 | MISDELIVERY
          患者情報について¶紹介状を別の患者さんにお渡しする事案がありました。 | MISDELIVERY
          名簿の誤掲載について¶市ホームページに名簿を掲載してしまいました。 | UNINTENDED_PUBLICATION
          お詫び¶応募者の一覧が、誰でも閲覧できる状態になっていました。 | UNINTENDED_PUBLICATION
          USBメモリの紛失について¶研究室でUSBメモリを紛失しました。 | LOSS
          名簿について¶書類の所在が分からなくなっています。 | LOSS
          鞄の盗難について¶車上荒らしに遭い、鞄がなくなっていました。見つかっておりません。 | THEFT
          公文書の誤廃棄について¶保存期間中の台帳を誤って廃棄しました。 | IMPROPER_DISPOSAL
          履歴書について¶応募者の履歴書を可燃ごみとして廃棄していました。 | IMPROPER_DISPOSAL
          職員の処分について¶職員が住民の情報を業務上の必要がないのに閲覧していました。 | INSIDER_MISUSE
          職員の処分について¶職員が、知人の記録を無断で盗み見ていました。 | INSIDER_MISUSE
          契約情報について¶出向者が契約情報を持ち出して、出向元に報告していました。 | INSIDER_MISUSE
          電子カルテの閲覧について¶看護師が業務とは関係なく患者の記録を見ていました。 | INSIDER_MISUSE
          元従業員による情報の持ち出しについて¶元従業員が顧客名簿を不正に持ち出しました。 | INSIDER_MISUSE
          システムの不具合について¶別の会員の情報が表示される不具合が発生しました。 | SYSTEM_DEFECT UNINTENDED_PUBLICATION
          廃棄したパソコンの流出について¶データの残ったまま出品されていました。 | IMPROPER_DISPOSAL
          アルバムについて¶お子さまの写真が別のご家庭の画面に表示されていました。原因は、番号を確かめる処理が抜け落ちたことでした。 | SYSTEM_DEFECT UNINTENDED_PUBLICATION
          # at or through a provider
          お詫び¶端末を引き渡したリサイクル業者の従業員が、持ち出して売っていました。名簿を紛失しました。 | CONTRACTOR_INCIDENT LOSS
          業務委託先における紛失について¶委託先の社員が名簿を紛失しました。 | CONTRACTOR_INCIDENT LOSS
          お詫び¶配送を委託している株式会社みなと便の車両から伝票が盗まれました。 | CONTRACTOR_INCIDENT THEFT
          お詫び¶業務を委託した事業者が、回答者の氏名が記入された調査票を紛失しました。 | CONTRACTOR_INCIDENT LOSS
          お詫び¶名簿を紛失しました。委託先が、回答を集めて判明しました。 | LOSS
          お詫び¶配布を委託している「公益社団法人みどり会」において、名簿を紛失しました。 | CONTRACTOR_INCIDENT LOSS
          お詫び¶利用している決済サービス会社において、名簿が紛失しました。 | CONTRACTOR_INCIDENT LOSS
          お詫び¶職員が名簿を鞄に入れて持ち出し、紛失しました。 | LOSS
          名簿の紛失について¶部外者が侵入した形跡はなく、盗難ではないと考えております。 | LOSS
          お詫び¶名簿を紛失しました。委託先から連絡を受けて判明しました。 | LOSS
          お詫び¶不正アクセスを受けました。調査を委託した株式会社みなと鑑識が、改ざんの跡を確認しました。 | UNAUTHORIZED_ACCESS
          出向者による名簿の取得について¶出向者が、出向先の名簿を持ち出していました。 | INSIDER_MISUSE
          案内の送信について¶「BCC」に入力すべきところ、「TO欄」に入力しました。ほかの方のアドレスが表示される状態でした。メールを消しました。 | MISDELIVERY
          資料の誤りについて¶会員の個人情報が含まれた状態で公開を行っておりました。 | UNINTENDED_PUBLICATION
          代理店における情報の漏えいについて¶会員の一覧を、誤って他の保険会社の担当者に送信しました。 | MISDELIVERY
          情報の漏えいのお詫び¶企業様へお送りしたメールに、会員の名簿を添付してしまう事故を起こしました。 | MISDELIVERY
          """)
  void namesWhatHappened(String notice, String types) {
    assertEquals(types, types(notice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of a house, not of a system
          盗難について¶営業所に何者かが侵入し、パソコンが盗まれました。 | THEFT
          ホームページ改ざんについて¶閲覧された方がウイルスに感染するおそれがありました。 | WEBSITE_DEFACEMENT
          # a password, not a thing
          不正アクセスについて¶何者かが担当者から盗まれたパスワードを使って侵入しました。 | UNAUTHORIZED_ACCESS
          # a fault that is only worked on
          資料の誤公開について¶不具合の解析に使うストレージが誰でも開ける状態でした。 | UNINTENDED_PUBLICATION
          # denied
          誤表示について¶外部からの不正アクセスによるものではありません。 | UNINTENDED_PUBLICATION
          名簿の紛失について¶盗難の形跡はありませんでした。 | LOSS
          名簿の紛失について¶マルウェアへの感染は確認されておりません。 | LOSS
          # advice
          名簿の紛失について¶フィッシングメールにご注意ください。 | LOSS
          # prevention
          名簿の紛失について¶再発防止策¶・不正アクセスの検知を強化します。 | LOSS
          メールの誤送信について¶紛失や盗難を防ぐ規程を整えます。 | MISDELIVERY
          # a definition
          不正ログインについて¶※マルウェアとは、悪意のあるソフトウエアのことです。 | ACCOUNT_TAKEOVER
          # what a screen said
          サポート詐欺について¶「ウイルスに感染しました」との警告が表示されました。 | SUPPORT_SCAM
          サポート詐欺について¶ウイルスに感染したとの偽の警告が表示されました。 | SUPPORT_SCAM
          サポート詐欺について¶職員が調べもののため閲覧していたウェブサイトに警告画面が現れました。 | SUPPORT_SCAM
          # another incident
          メールの誤送信について¶市では昨年11月にも、名簿を紛失する事案がありました。 | MISDELIVERY
          # what may come of the leak
          名簿の紛失について¶名簿がフィッシングに悪用されるおそれがあります。 | LOSS
          名簿の紛失について¶今後、フィッシングメールが届く可能性がございます。 | LOSS
          パソコンの紛失について¶ランサムウェアに感染している可能性があります。 | LOSS RANSOMWARE
          # mixed into what was thrown away
          伝票の紛失について¶古い帳票に誤って混入させ廃棄したとみております。 | IMPROPER_DISPOSAL LOSS
          名簿の紛失について¶当館の名簿を紛失しました。¶(1)マルウェアの感染について¶端末を調べた結果、マルウェアの感染は確認されませんでした。 | LOSS
          名簿の紛失について¶当館の名簿を紛失しました。¶(1)マルウェアの感染について¶端末を調べた結果、マルウェアの感染が分かりました。 | LOSS MALWARE
          名簿の紛失について¶館では不正アクセスに備えてサイバー保険に加入しています。 | LOSS
          """)
  void leavesOutWhatIsOnlyMentioned(String notice, String types) {
    assertEquals(types, types(notice));
  }

  private static String types(String notice) {
    TreeSet<String> types = new TreeSet<>();
    for (TypeMention mention : PARSER.parse(notice.replace('¶', '\n')).incident().types()) {
      types.add(mention.type().name());
    }
    return String.join(" ", types);
  }
}
