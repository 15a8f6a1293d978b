package io.github.breach.extract.internal.field.counts;

/** A number of one sort of things, wherever it is told. */
record Figure(CountGroup group, long value) {
  static Figure of(CountSite site) {
    return new Figure(site.group(), site.value());
  }
}
