package io.github.breach.model;

/** What part an organisation has in the incident. */
public enum OrganizationRole {
  /** Publishes the notice. */
  DISCLOSER,
  /** Provides a service to the discloser: 委託先. */
  CONTRACTOR,
  /** Works for a contractor: 再委託先. */
  SUBCONTRACTOR,
  /** Has the discloser work for it: 委託元. */
  CLIENT,
  /** Of the same group: 子会社. */
  AFFILIATE,
  /** Investigates: 第三者調査機関. */
  INVESTIGATOR,
  /** Another part. */
  OTHER
}
