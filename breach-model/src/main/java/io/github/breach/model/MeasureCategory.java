package io.github.breach.model;

/** What sort of preventive measure. */
public enum MeasureCategory {
  /** Who may see or reach what. */
  ACCESS_CONTROL,
  /** How users prove who they are. */
  AUTHENTICATION,
  /** Watching and logging. */
  MONITORING,
  /** Patching and testing. */
  VULNERABILITY_MANAGEMENT,
  /** The network and its edge. */
  NETWORK_SECURITY,
  /** Terminals: EDR, antivirus. */
  ENDPOINT_SECURITY,
  /** Less data, kept shorter. */
  DATA_MINIMIZATION,
  /** Encryption. */
  ENCRYPTION,
  /** Teaching staff. */
  TRAINING,
  /** How work is done: ダブルチェック. */
  PROCEDURE,
  /** Organisation and rules. */
  GOVERNANCE,
  /** Contractors. */
  CONTRACTOR_MANAGEMENT,
  /** Inspections and audits. */
  AUDIT,
  /** Systems changed. */
  SYSTEM_CHANGE,
  /** Backups and continuity. */
  BACKUP_AND_CONTINUITY,
  /** The promise alone: 再発防止に努めてまいります. */
  GENERAL
}
