package io.github.breach.model;

/** What a count is to the incident. */
public enum CountScope {
  /** The whole affected population. */
  TOTAL,
  /** A part or breakdown: うち418名. */
  SUBSET,
  /** A figure announced before and now corrected. */
  PREVIOUS,
  /** By how much a figure changed: 11件少なく. */
  DIFFERENCE,
  /** Counted as not affected. */
  NOT_AFFECTED,
  /** A count of something else: mails sent, viewers, machines. */
  OTHER
}
