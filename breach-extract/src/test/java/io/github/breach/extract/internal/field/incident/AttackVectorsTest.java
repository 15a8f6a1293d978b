package io.github.breach.extract.internal.field.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.VectorMention;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttackVectorsTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          カード情報の流出について¶注文の画面に不正なスクリプトを埋め込まれました。 | PAYMENT_PAGE_TAMPERING
          不正アクセスについて¶SQLインジェクションによる攻撃を受けました。 | SQL_INJECTION
          不正アクセスについて¶接続用の秘密鍵が盗まれ、侵入されたものとみています。 | STOLEN_CREDENTIALS
          不正アクセスについて¶元社員のVPN接続用のIDとパスワードを入手した者が、社内に接続していました。 | STOLEN_CREDENTIALS VPN_OR_EDGE_DEVICE
          不正アクセスについて¶原因¶VPN装置の更新が行われず、既知の脆弱性が放置されていました。 | VPN_OR_EDGE_DEVICE VULNERABILITY_EXPLOIT
          応募者の情報が閲覧できる状態になっていた件について¶回答を応募者に見せる設定が残っていました。 | MISCONFIGURATION
          応募者の情報が閲覧できる状態になっていた件について¶回答を応募者に共有する設定が有効になりました。 | MISCONFIGURATION
          予約の画面の誤表示について¶原因¶画面を保存する機能の設定に誤りがありました。 | MISCONFIGURATION
          不正アクセスについて¶OSコマンドインジェクションにより情報を取得されました。 | OS_COMMAND_INJECTION
          不正アクセスについて¶クロスサイトスクリプティングによるものです。 | CROSS_SITE_SCRIPTING
          不正アクセスについて¶公開していたソフトウエアの脆弱性を悪用されました。 | VULNERABILITY_EXPLOIT
          ランサムウェア被害について¶VPN機器を経由して侵入されました。 | VPN_OR_EDGE_DEVICE
          ランサムウェア被害について¶リモートデスクトップから侵入されました。 | REMOTE_DESKTOP
          誤公開について¶アクセス権限の設定ミスが原因です。 | MISCONFIGURATION
          誤公開について¶公開範囲を全員としたまま保存したためです。 | MISCONFIGURATION
          不正ログインについて¶いわゆるリスト型攻撃を受けました。 | CREDENTIAL_STUFFING
          不正ログインについて¶他社のサービスから流出したとみられるIDとパスワードの組が使われました。 | CREDENTIAL_STUFFING STOLEN_CREDENTIALS
          不正アクセスについて¶総当たり攻撃でパスワードが破られました。 | BRUTE_FORCE
          不正アクセスについて¶管理者の認証情報が窃取されたことが原因です。 | STOLEN_CREDENTIALS
          不正アクセスについて¶過去に流出した認証情報が用いられたものと考えられます。 | STOLEN_CREDENTIALS
          不正アクセスについて¶今後は端末ごとの認証情報を用意します。 | ''
          不正アクセスについて¶職員が偽のログイン画面を開きました。 | PHISHING
          マルウェア感染について¶職員がメールの添付ファイルを開封しました。 | MALICIOUS_EMAIL
          マルウェア感染について¶職員がメールのリンクから圧縮ファイルを開きました。 | MALICIOUS_EMAIL
          不正アクセスについて¶担当者が、容量の超過を知らせる偽のメールのリンクから、IDとパスワードを入力してしまいました。 | PHISHING STOLEN_CREDENTIALS
          不正アクセスについて¶偽のメールが届いたとの申し出がありました。 | ''
          回答の一覧が閲覧できる状態になっていた件について¶原因¶「回答を見せる」の項目を有効にしていたことによるものです。 | MISCONFIGURATION
          不正アクセスについて¶サーバーにバックドアが設置されました。 | MALICIOUS_FILE
          カード情報について¶ペイメントアプリケーションの改ざんが行われました。 | PAYMENT_PAGE_TAMPERING
          サポート詐欺について¶職員が電話をかけました。 | SOCIAL_ENGINEERING
          業務委託先への不正アクセスについて¶委託先のサーバーが不正アクセスを受けました。 | THIRD_PARTY_COMPROMISE
          # only where it was used
          不正アクセスについて¶脆弱性は見つかっておりません。 | ''
          不正アクセスについて¶再発防止策¶・VPN機器の脆弱性に対する攻撃を監視します。 | ''
          名簿の紛失について¶端末の設定ミスはありませんでした。 | ''
          不正アクセスについて¶名簿を悪用したフィッシングメールが送られる可能性がございます。 | ''
          """)
  void namesTheTechnique(String notice, String vectors) {
    TreeSet<String> found = new TreeSet<>();
    for (VectorMention mention : PARSER.parse(notice.replace('¶', '\n')).incident().vectors()) {
      found.add(mention.vector().name());
    }
    assertEquals(vectors, String.join(" ", found));
  }
}
