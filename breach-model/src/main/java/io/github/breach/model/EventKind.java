package io.github.breach.model;

/** What an event of the timeline is. */
public enum EventKind {
  /** The attack or accident. */
  OCCURRED,
  /** Noticed, or told by somebody else. */
  DETECTED,
  /** Stopped, cut off, isolated, passwords changed. */
  CONTAINED,
  /** A task force or desk set up, measures begun. */
  RESPONSE_STARTED,
  /** An investigation begun. */
  INVESTIGATION_STARTED,
  /** An investigation finished, or its report received. */
  INVESTIGATION_COMPLETED,
  /** The leak, its possibility or its extent established. */
  LEAK_ASCERTAINED,
  /** Reported to the Commission, a ministry or an industry body. */
  REPORTED_TO_AUTHORITY,
  /** Reported to, or discussed with, the police. */
  REPORTED_TO_POLICE,
  /** Told to those affected. */
  PERSONS_NOTIFIED,
  /** A release about the incident. */
  PUBLISHED,
  /** Service or data restored, or planned to be. */
  RECOVERED,
  /** Anything else. */
  OTHER
}
