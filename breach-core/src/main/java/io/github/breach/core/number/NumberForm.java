package io.github.breach.core.number;

/** What a number is written in. */
public enum NumberForm {
  /** Digits only: 1,234. */
  DIGITS,
  /** Kanji only: 四十一. */
  KANJI,
  /** Digits with units in kanji: 1万2千. */
  MIXED
}
