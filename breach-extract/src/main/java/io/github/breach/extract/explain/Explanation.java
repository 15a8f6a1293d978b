package io.github.breach.extract.explain;

import io.github.breach.model.Span;
import java.util.Objects;

/**
 * Why a record states one fact.
 *
 * @param field where the fact stands in the JSON form: {@code timeline[2]}, {@code
 *     incident.leakStatus}
 * @param fact the record of the model that states it
 * @param rule the stable name of the rule that made it: {@code causes.section-sentence}
 * @param basis the words that the rule read; {@code basis.of(input)} quotes them. They may be more
 *     than the fact's own words: the sentence behind 「2,764名」
 */
public record Explanation(String field, Record fact, String rule, Span basis) {

  public Explanation {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(basis, "basis");
  }
}
