package io.github.breach.extract.internal.line;

/** What a line at the top or end of a notice is. */
public enum LineKind {
  /** Navigation and the like. */
  FURNITURE,
  /** A date and hardly anything else. */
  DATE,
  /** 報道発表資料, お知らせ. */
  LABEL,
  /** お客様各位 */
  ADDRESSEE,
  /** It ends as titles do. */
  TITLE,
  /** An organisation, or a person with a post. */
  NAME,
  /** Running text. */
  PROSE,
  /** None of these. */
  OTHER
}
