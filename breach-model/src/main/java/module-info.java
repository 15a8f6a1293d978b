/**
 * What a data-breach notice states: immutable records, each fact with its words and their place.
 *
 * <p>This module knows shapes and what can be asked of them. How anything is found in text is not
 * its business.
 */
module io.github.breach.model {
  requires static transitive org.jspecify;

  exports io.github.breach.model;
  exports io.github.breach.model.followup;
  exports io.github.breach.model.plain;
  exports io.github.breach.model.statutory;
}
