package io.github.breach.extract.spi;

import io.github.breach.model.Span;
import java.util.Objects;

/**
 * A fact that an extractor found, with the rule that made it and the words it stands on: none can
 * be made without its evidence.
 *
 * @param fact a record of the model, or of the extractor's own
 * @param rule the rule's stable name: {@code timeline.dated-line}
 * @param basis the words that the rule read, in the input
 */
public record Finding(Record fact, String rule, Span basis) {

  public Finding {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(basis, "basis");
  }
}
