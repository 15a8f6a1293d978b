package io.github.breach.model.plain;

import io.github.breach.model.Stated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plain map in the making; keys keep the order in which they are given. */
final class PlainObject {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /** A field that is a string, a number, a boolean or a plain value already, or is absent. */
  PlainObject with(String key, @Nullable Object value) {
    fields.put(key, value);
    return this;
  }

  PlainObject with(String key, Enum<?> value) {
    return with(key, value.name());
  }

  /** A field that may be absent, written by {@code form} where it isn't. */
  <T> PlainObject with(String key, @Nullable T value, Function<? super T, ?> form) {
    return with(key, value == null ? null : form.apply(value));
  }

  <T> PlainObject withAll(String key, List<T> values, Function<? super T, ?> form) {
    return with(key, values.stream().map(v -> (Object) form.apply(v)).toList());
  }

  PlainObject withNames(String key, List<? extends Enum<?>> values) {
    return withAll(key, values, Enum::name);
  }

  /** The two fields with which every stated fact ends, and the map is complete. */
  Map<String, @Nullable Object> statedBy(Stated fact) {
    return with("text", fact.text()).with("span", ValueWriter.span(fact.span())).complete();
  }

  Map<String, @Nullable Object> complete() {
    return Collections.unmodifiableMap(fields);
  }
}
