package io.github.breach.model;

/** The technique that let data out, where the notice names it. */
public enum AttackVector {
  /** SQLインジェクション. */
  SQL_INJECTION,
  /** OSコマンドインジェクション. */
  OS_COMMAND_INJECTION,
  /** クロスサイトスクリプティング. */
  CROSS_SITE_SCRIPTING,
  /** A software weakness used: 脆弱性を悪用. */
  VULNERABILITY_EXPLOIT,
  /** By way of a VPN or another device at the network's edge. */
  VPN_OR_EDGE_DEVICE,
  /** By way of remote desktop: RDP. */
  REMOTE_DESKTOP,
  /** A wrong setting: 公開設定の誤り. */
  MISCONFIGURATION,
  /** Passwords leaked elsewhere tried out: リスト型攻撃. */
  CREDENTIAL_STUFFING,
  /** Passwords guessed: 総当たり攻撃. */
  BRUTE_FORCE,
  /** Stolen IDs and passwords: 認証情報の窃取. */
  STOLEN_CREDENTIALS,
  /** A false page or message: フィッシング. */
  PHISHING,
  /** A harmful mail: 標的型メール, 添付ファイル. */
  MALICIOUS_EMAIL,
  /** A harmful file placed or run: 不正なファイルの設置. */
  MALICIOUS_FILE,
  /** The payment page altered. */
  PAYMENT_PAGE_TAMPERING,
  /** People deceived: 偽の警告, なりすまし電話. */
  SOCIAL_ENGINEERING,
  /** A provider's compromised service or network. */
  THIRD_PARTY_COMPROMISE,
  /** Another technique. */
  OTHER
}
