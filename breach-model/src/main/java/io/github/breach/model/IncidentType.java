package io.github.breach.model;

/** What happened. */
public enum IncidentType {
  /** Intrusion into a system: 不正アクセス, 侵入. */
  UNAUTHORIZED_ACCESS,
  /** Data encrypted for ransom: ランサムウェア. */
  RANSOMWARE,
  /** Infection by other malware: Emotet. */
  MALWARE,
  /** Web skimming: ペイメントアプリケーションの改ざん. */
  PAYMENT_PAGE_TAMPERING,
  /** Log-in as somebody else: 不正ログイン. */
  ACCOUNT_TAKEOVER,
  /** A mail account taken over or used for spam. */
  EMAIL_ACCOUNT_ABUSE,
  /** Deception by false pages or messages. */
  PHISHING,
  /** A false support call: サポート詐欺. */
  SUPPORT_SCAM,
  /** Pages altered: ホームページの改ざん. */
  WEBSITE_DEFACEMENT,
  /** Service made unusable: DDoS攻撃. */
  DENIAL_OF_SERVICE,
  /** Sent, handed or posted to the wrong person: 誤送信, 誤送付, 誤交付. */
  MISDELIVERY,
  /** Readable by outsiders without an attack: 誤掲載, 設定誤り. */
  UNINTENDED_PUBLICATION,
  /** Lost: 紛失, 所在不明. */
  LOSS,
  /** Stolen: 盗難. */
  THEFT,
  /** Thrown away by mistake: 誤廃棄. */
  IMPROPER_DISPOSAL,
  /** Misuse by staff: 不正持ち出し, 目的外閲覧. */
  INSIDER_MISUSE,
  /** A fault of a system: 不具合. */
  SYSTEM_DEFECT,
  /** It happened at, or through, an outside provider: 委託先. */
  CONTRACTOR_INCIDENT,
  /** Anything else. */
  OTHER
}
