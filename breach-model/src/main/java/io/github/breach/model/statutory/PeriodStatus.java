package io.github.breach.model.statutory;

/** Whether a period appears kept. */
public enum PeriodStatus {
  /** By every reading of the dates that the notice gives. */
  KEPT,
  /** By every reading of the dates that the notice gives, it appears not kept. */
  LATE,
  /** The notice gives no date, or dates that allow both. */
  NOT_TOLD
}
