package io.github.breach.extract.internal.field.counts;

import io.github.breach.model.CountUnit;

/** Units whose counts can be compared: one is a part of another of the same group. */
enum CountGroup {
  PERSONS,
  RECORDS,
  HOUSEHOLDS,
  ORGANIZATIONS,
  THINGS,
  DOCUMENTS,
  MESSAGES,
  DEVICES;

  static CountGroup of(CountUnit unit) {
    return switch (unit) {
      case PERSON -> PERSONS;
      case RECORD, ACCOUNT, ADDRESS, CONTRACT, CARD -> RECORDS;
      case HOUSEHOLD -> HOUSEHOLDS;
      case ORGANIZATION -> ORGANIZATIONS;
      case DOCUMENT -> DOCUMENTS;
      case MESSAGE -> MESSAGES;
      case DEVICE -> DEVICES;
      case OTHER -> THINGS;
    };
  }
}
