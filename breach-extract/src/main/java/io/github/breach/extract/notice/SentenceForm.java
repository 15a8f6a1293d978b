package io.github.breach.extract.notice;

/** How a sentence stands on its line. */
public enum SentenceForm {
  /** Running text. */
  PROSE,
  /** A list item, or the first sentence of one: ・…, ①…, (1)…, ア．…. */
  ITEM,
  /** A note: ※…, (注)…. */
  NOTE,
  /** A label with its value: 件数:88件. */
  LABELLED
}
