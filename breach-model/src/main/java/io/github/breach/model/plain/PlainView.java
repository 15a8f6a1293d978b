package io.github.breach.model.plain;

/** Placeholder removed when the view is written. */
final class PlainView {
  private PlainView() {}
}
