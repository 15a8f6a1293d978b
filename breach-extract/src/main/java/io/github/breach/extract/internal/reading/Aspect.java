package io.github.breach.extract.internal.reading;

/** How far what a sentence tells has come. */
public enum Aspect {
  /** Done: 改めました, 済み, 講じております. */
  PERFECTIVE,
  /** Going on: 進めております, 実施中. */
  CONTINUATIVE,
  /** Meant or planned: してまいります, 予定, 検討. */
  INTENDED,
  /** A verb's plain form, which in a list of measures is a rule or a promise: 照合する, 行います. */
  PLAIN,
  /** No verb: 権限の見直し. */
  NOMINAL
}
