package io.github.breach.model;

/** How sure a cause is. */
public enum CauseStatus {
  /** Stated as the cause. */
  DETERMINED,
  /** Hedged: とみられる, 可能性がある. */
  SUSPECTED,
  /** Being looked into: 調査中. */
  UNDER_INVESTIGATION
}
