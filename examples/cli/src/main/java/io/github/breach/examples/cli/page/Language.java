package io.github.breach.examples.cli.page;

import java.util.Locale;

/** The language of a page's own words; those of the notices stay as they are. */
public enum Language {
  /** English. */
  EN,
  /** Japanese. */
  JA;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
