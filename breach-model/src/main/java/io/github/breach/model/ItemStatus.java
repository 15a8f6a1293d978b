package io.github.breach.model;

/** Whether a notice states one of the required items. */
public enum ItemStatus {
  /** It does. */
  STATED,
  /** It says that this isn't known yet. */
  STATED_AS_UNKNOWN,
  /** It doesn't speak of it. */
  NOT_STATED
}
