package io.github.breach.examples.cli.page;

import java.util.Locale;

/** The sorts of facts, each with a colour of its own. */
enum Field {
  NOTICE,
  INCIDENT,
  CERTAINTY,
  TIME,
  COUNT,
  DATA,
  CAUSE,
  MEASURE,
  AUTHORITY,
  PARTY;

  /** The class of what has this field's colour. */
  String css() {
    return "f-" + name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name. */
  String key() {
    return "field." + name();
  }
}
