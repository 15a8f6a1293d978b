package io.github.breach.extract.internal.reading;

/** Whether a sentence says that something is so. */
public enum Polarity {
  AFFIRMED,
  /** 確認されておりません, 行っていなかった. */
  NEGATED
}
