package io.github.breach.extract.internal.field.data;

/** What a sentence says of the data that it names. */
enum Polarity {
  /** It is affected: 漏えいした, 含まれておりました. */
  AFFIRMED,
  /** It isn't: 含まれておりません. */
  DENIED,
  /** No leak of it was found: 流出は確認されておりません. */
  NOT_OBSERVED,
  /** Nothing. */
  OPEN
}
