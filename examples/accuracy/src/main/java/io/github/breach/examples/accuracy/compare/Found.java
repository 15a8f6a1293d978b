package io.github.breach.examples.accuracy.compare;

import io.github.breach.model.Disclosure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The record of one notice.
 *
 * @param record empty where the parser has none for it: then every field is without value
 */
record Found(Optional<Disclosure> record) {

  <T> List<T> all(Function<Disclosure, List<T>> field) {
    return record.map(field).orElse(List.of());
  }

  <T> Optional<T> one(Function<Disclosure, Optional<T>> field) {
    return record.flatMap(field);
  }
}
