package io.github.breach.model;

/** How far a measure has come. */
public enum MeasureStatus {
  /** 実施しました. */
  DONE,
  /** 取り組んでおります. */
  IN_PROGRESS,
  /** 予定, してまいります. */
  PLANNED,
  /** A bare noun phrase under no lead-in. */
  UNSTATED
}
