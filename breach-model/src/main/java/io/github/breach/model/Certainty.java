package io.github.breach.model;

/** How sure a notice is that something happened. */
public enum Certainty {
  /** Stated as a fact. */
  CONFIRMED,
  /** Stated as possible, feared or not to be excluded: 可能性, おそれ, 否定できない. */
  POSSIBLE,
  /** Stated as not found, with no possibility claimed: 確認されておりません. */
  NOT_OBSERVED,
  /** Not spoken of. */
  NOT_STATED
}
