package io.github.breach.model;

/** Where the parts of a date come from. */
public enum DateResolution {
  /** All that the value holds stands in the text: 2022年1月17日. */
  EXPLICIT,
  /** A missing year or month was taken from the context: 7月4日 after 2023年6月26日. */
  INFERRED,
  /** Counted from another date: 同日, 翌日, 本日, 昨年11月. */
  RELATIVE,
  /** A part that the context doesn't give stays unknown: {@code XXXX-09-22}. */
  UNRESOLVED
}
