package io.github.breach.model;

/** Which report about its incident a notice is. */
public enum ReportStage {
  /** The first of several: 第1報, or further reports are promised and none is cited. */
  FIRST,
  /** A later one: 第2報, 続報, or it cites an earlier release. */
  FOLLOW_UP,
  /** The last one: 最終報告, or the finished investigation's result is given. */
  FINAL,
  /** A single notice that speaks of no other. */
  UNSPECIFIED
}
