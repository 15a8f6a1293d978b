package io.github.breach.model;

/** Whether the same person or record may be counted twice. */
public enum CountBasis {
  /** The notice doesn't say. */
  UNSTATED,
  /** Counted again at each occurrence: 延べ510人分. */
  GROSS,
  /** Each counted once: 実人数は483人. */
  DISTINCT
}
