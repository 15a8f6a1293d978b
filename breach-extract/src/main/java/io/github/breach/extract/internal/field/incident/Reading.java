package io.github.breach.extract.internal.field.incident;

/** How a statement speaks of something that it mentions. */
enum Reading {
  /** As a fact, or with no word on it: a title. */
  FACT,
  /** As possible or feared. */
  POSSIBLE,
  /** As not so, or not found. */
  DENIED,
  /** As something to guard against, or that may come. */
  HYPOTHETICAL
}
