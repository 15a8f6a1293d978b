package io.github.breach.model;

/** How much a diagnostic matters. */
public enum Severity {
  /** Worth knowing; nothing is wrong. */
  INFO,
  /** A value may be wrong: look at the place. */
  WARNING,
  /** Something was lost. */
  ERROR
}
