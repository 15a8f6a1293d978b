package io.github.breach.model;

/** Why it happened. */
public enum CauseCategory {
  /** A weakness of software: 脆弱性. */
  SOFTWARE_VULNERABILITY,
  /** A wrong setting. */
  MISCONFIGURATION,
  /** Stolen or guessed credentials. */
  CREDENTIAL_COMPROMISE,
  /** Malware. */
  MALWARE,
  /** Pages or programs altered. */
  PAGE_TAMPERING,
  /** A slip: 取り違え, 確認不足. */
  HUMAN_ERROR,
  /** A rule missing or not kept. */
  PROCEDURE_GAP,
  /** Staff not taught. */
  TRAINING_GAP,
  /** Nobody checked. */
  OVERSIGHT_GAP,
  /** A contractor's fault. */
  CONTRACTOR,
  /** Somebody inside meant it. */
  INSIDER,
  /** A fault of a system. */
  SYSTEM_DEFECT,
  /** Lost or stolen things. */
  PHYSICAL_LOSS,
  /** People deceived. */
  SOCIAL_ENGINEERING,
  /** Not known yet. */
  UNDETERMINED
}
