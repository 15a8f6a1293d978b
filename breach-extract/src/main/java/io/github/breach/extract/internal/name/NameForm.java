package io.github.breach.extract.internal.name;

/** By what a name is known to be an organisation's. */
public enum NameForm {
  /** A company's legal form: 〇〇株式会社, Example Co., Ltd. */
  COMPANY,
  /** The legal form of another body: 一般社団法人〇〇. */
  BODY,
  /** A short form with 社 behind it: ABC社. */
  SHORT
}
