package io.github.breach.model.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plain value together with its path from the root, so that every complaint can name it.
 *
 * @param value the value found there, of any class
 * @param path {@code $.counts[2].unit}
 */
record PlainNode(@Nullable Object value, String path) {

  static PlainNode root(Map<String, ?> plain) {
    return new PlainNode(plain, "$");
  }

  /** This node, checked to be a map with these keys and no other. */
  PlainNode withKeys(String... keys) {
    Map<?, ?> map = map();
    List<String> known = Arrays.asList(keys);
    for (Object key : map.keySet()) {
      if (!(key instanceof String name)) {
        throw complaint("has a key that is not a string: " + key);
      }
      if (!known.contains(name)) {
        throw new PlainNode(null, path + "." + name).complaint("unknown key");
      }
    }
    for (String key : keys) {
      if (!map.containsKey(key)) {
        throw new PlainNode(null, path + "." + key).complaint("missing");
      }
    }
    return this;
  }

  PlainNode get(String key) {
    return new PlainNode(map().get(key), path + "." + key);
  }

  <T> @Nullable T orNull(Function<PlainNode, T> form) {
    return value == null ? null : form.apply(this);
  }

  <T> List<T> all(Function<PlainNode, T> form) {
    if (!(value instanceof List<?> list)) {
      throw wrongType("a list");
    }
    List<T> out = new ArrayList<>(list.size());
    for (Object element : list) {
      out.add(form.apply(new PlainNode(element, path + "[" + out.size() + "]")));
    }
    return Collections.unmodifiableList(out);
  }

  String string() {
    if (value instanceof String string) {
      return string;
    }
    throw wrongType("a string");
  }

  boolean truth() {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw wrongType("a boolean");
  }

  long number() {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw wrongType("a whole number");
  }

  int smallNumber() {
    long number = number();
    if (number != (int) number) {
      throw complaint("too large: " + number);
    }
    return (int) number;
  }

  <E extends Enum<E>> E oneOf(E[] constants) {
    String name = string();
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw complaint("unknown value: " + name);
  }

  /** What {@code make} makes of parts already read, its own refusal told with this path. */
  <T> T checked(Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }

  IllegalArgumentException complaint(String problem) {
    return new IllegalArgumentException(path + ": " + problem);
  }

  private Map<?, ?> map() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw wrongType("a map");
  }

  private IllegalArgumentException wrongType(String expected) {
    return complaint(
        "not " + expected + ": " + (value == null ? "null" : value.getClass().getSimpleName()));
  }
}
