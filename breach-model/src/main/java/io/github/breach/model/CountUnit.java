package io.github.breach.model;

/** What sort of thing a count counts. */
public enum CountUnit {
  /** Records, or 件 of nothing more exact: 44,559件. */
  RECORD,
  /** Persons: 36名, 612人分. */
  PERSON,
  /** Accounts: 3,742アカウント. */
  ACCOUNT,
  /** Mail addresses: メールアドレス 5,059件. */
  ADDRESS,
  /** Contracts: 14,657契約. */
  CONTRACT,
  /** Companies, offices, facilities: 78社. */
  ORGANIZATION,
  /** Households: 612世帯. */
  HOUSEHOLD,
  /** Machines: 23台. */
  DEVICE,
  /** Sheets, forms, volumes: 2,300枚. */
  DOCUMENT,
  /** Mails and letters: 1,530通. */
  MESSAGE,
  /** Payment cards: 2,918枚 of cards. */
  CARD,
  /** Anything else. */
  OTHER
}
