package io.github.breach.examples.cli.page;

import io.github.breach.model.EventKind;

/** The lines of the timeline, from top to bottom. */
enum Lane {
  EXPOSED,
  OCCURRED,
  DETECTED,
  CONTAINED,
  INVESTIGATED,
  REPORTED,
  TOLD,
  PUBLISHED,
  RECOVERED,
  OTHER;

  static Lane of(EventKind kind) {
    return switch (kind) {
      case OCCURRED -> OCCURRED;
      case DETECTED -> DETECTED;
      case CONTAINED -> CONTAINED;
      case RESPONSE_STARTED, INVESTIGATION_STARTED, INVESTIGATION_COMPLETED, LEAK_ASCERTAINED ->
          INVESTIGATED;
      case REPORTED_TO_AUTHORITY, REPORTED_TO_POLICE -> REPORTED;
      case PERSONS_NOTIFIED -> TOLD;
      case PUBLISHED -> PUBLISHED;
      case RECOVERED -> RECOVERED;
      case OTHER -> OTHER;
    };
  }
}
