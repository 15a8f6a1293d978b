package io.github.breach.examples.cli.page;

/** The language of a page's own words; those of the notices stay as they are. */
public enum Language {
  /** English. */
  EN,
  /** Japanese. */
  JA
}
