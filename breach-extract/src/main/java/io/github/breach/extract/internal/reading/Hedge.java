package io.github.breach.extract.internal.reading;

/** How far a sentence stands by what it tells. */
public enum Hedge {
  /** Told as a fact. */
  NONE,
  /** A guess: とみられます, と考えております. */
  INFERRED,
  /** A possibility: 可能性がある, 否定できません. */
  POSSIBLE,
  /** Somebody else's words: とのことです. */
  REPORTED,
  /** Not known yet: 調査中, 判明しておりません. */
  PENDING
}
