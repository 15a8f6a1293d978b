package io.github.breach.model;

/** Whether an item of data was exposed; the strongest statement first. */
public enum Exposure {
  /** Its leak is stated as a fact. */
  EXPOSED,
  /** Named as affected, its leak not stated as a fact. */
  POSSIBLY_EXPOSED,
  /** Named as not affected: 含まれておりません. */
  NOT_EXPOSED
}
