package io.github.breach.model;

/**
 * The nine items of a report to the Personal Information Protection Commission.
 *
 * <p>Source: Enforcement Rules of the Act on the Protection of Personal Information, Article 8 (1).
 */
public enum RequiredItem {
  /** 概要 (item 1). */
  OVERVIEW,
  /** 個人データの項目 (item 2). */
  DATA_ITEMS,
  /** 本人の数 (item 3). */
  NUMBER_OF_PERSONS,
  /** 原因 (item 4). */
  CAUSE,
  /** 二次被害又はそのおそれの有無及びその内容 (item 5). */
  SECONDARY_DAMAGE,
  /** 本人への対応の実施状況 (item 6). */
  RESPONSE_TO_PERSONS,
  /** 公表の実施状況 (item 7). */
  PUBLICATION,
  /** 再発防止のための措置 (item 8). */
  PREVENTION,
  /** その他参考となる事項 (item 9). */
  OTHER
}
