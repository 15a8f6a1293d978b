package io.github.breach.model;

/** What a section of a notice is about. */
public enum SectionKind {
  /** 概要. */
  OVERVIEW,
  /** 経緯. */
  CHRONOLOGY,
  /** 原因. */
  CAUSE,
  /** 漏えいした情報. */
  AFFECTED_INFORMATION,
  /** 二次被害. */
  SECONDARY_DAMAGE,
  /** 対応. */
  RESPONSE,
  /** お客様へのお願い. */
  REQUEST_TO_CUSTOMERS,
  /** 公表が遅れた経緯. */
  DISCLOSURE_DELAY,
  /** 再発防止策. */
  PREVENTION,
  /** 再開について. */
  SERVICE_STATUS,
  /** 関係機関への報告. */
  AUTHORITY_REPORT,
  /** お問い合わせ. */
  CONTACT,
  /** Anything else. */
  OTHER
}
