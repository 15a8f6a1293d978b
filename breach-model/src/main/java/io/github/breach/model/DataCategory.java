package io.github.breach.model;

/** A kind of personal data. */
public enum DataCategory {
  /** 氏名. */
  NAME,
  /** フリガナ. */
  NAME_KANA,
  /** 住所. */
  ADDRESS,
  /** 郵便番号. */
  POSTAL_CODE,
  /** 電話番号. */
  PHONE,
  /** FAX番号. */
  FAX,
  /** メールアドレス. */
  EMAIL,
  /** 生年月日. */
  DATE_OF_BIRTH,
  /** 年齢. */
  AGE,
  /** 性別. */
  GENDER,
  /** 職業, 役職. */
  OCCUPATION,
  /** 勤務先, 会社名. */
  EMPLOYER,
  /** 国籍. */
  NATIONALITY,
  /** 続柄, 家族. */
  FAMILY,
  /** 顔写真. */
  PHOTO,
  /** ログインID. */
  LOGIN_ID,
  /** パスワード. */
  PASSWORD,
  /** 暗証番号. */
  PIN,
  /** 秘密の質問. */
  SECRET_QUESTION,
  /** 会員番号. */
  MEMBER_ID,
  /** クレジットカード番号. */
  CARD_NUMBER,
  /** 有効期限. */
  CARD_EXPIRY,
  /** セキュリティコード. */
  CARD_SECURITY_CODE,
  /** カード名義. */
  CARD_HOLDER_NAME,
  /** 口座情報. */
  BANK_ACCOUNT,
  /** マイナンバー. */
  MY_NUMBER,
  /** 運転免許証, 保険証. */
  IDENTITY_DOCUMENT,
  /** 病名, 健診結果, 要介護度. */
  HEALTH,
  /** 成績, 学年. */
  EDUCATION,
  /** 人事, 採用に関する情報. */
  EMPLOYMENT,
  /** 所得, 給与. */
  INCOME,
  /** 購入履歴. */
  PURCHASE_HISTORY,
  /** 利用履歴. */
  SERVICE_USAGE,
  /** 契約内容. */
  CONTRACT,
  /** 端末識別番号. */
  DEVICE_ID,
  /** IPアドレス. */
  IP_ADDRESS,
  /** メール本文, 相談内容. */
  MESSAGE_CONTENT,
  /** 法人に関する情報. */
  CORPORATE,
  /** 趣味, 興味. */
  PREFERENCE,
  /** Anything else. */
  OTHER
}
