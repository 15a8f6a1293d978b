package io.github.breach.examples.accuracy.expect;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.breach.examples.accuracy.score.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * One JSON object of an expectation file, read key by key. A key that isn't there says that the
 * reader didn't judge it; a null says that the notice doesn't state it.
 */
public record Judgement(JsonNode object) {

  /** Whether the reader judged this field at all. */
  public boolean judges(String key) {
    return object.has(key);
  }

  /** The keys of this object, sorted. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** A text; empty where the key is absent or null. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(object.get(key)).filter(n -> !n.isNull()).map(JsonNode::asText);
  }

  /** A text that an entry can't do without. */
  public String required(String key) {
    return text(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + object));
  }

  /** A whole number; empty where the key is absent or null. */
  public OptionalLong number(String key) {
    return object.path(key).isNumber()
        ? OptionalLong.of(object.path(key).asLong())
        : OptionalLong.empty();
  }

  /** Whole numbers, an empty one for each null. */
  public List<OptionalLong> numbers(String key) {
    List<OptionalLong> numbers = new ArrayList<>();
    for (JsonNode n : object.path(key)) {
      numbers.add(n.isNull() ? OptionalLong.empty() : OptionalLong.of(n.asLong()));
    }
    return numbers;
  }

  /** A list of texts; empty where the key is absent. */
  public List<String> texts(String key) {
    return acceptable(key).stream().flatMap(Optional::stream).toList();
  }

  /**
   * The values of which any is right: a list or one alone; an empty one stands for "not stated".
   */
  public List<Optional<String>> acceptable(String key) {
    JsonNode node = object.path(key);
    List<JsonNode> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(values::add);
    } else if (!node.isMissingNode()) {
      values.add(node);
    }
    return values.stream()
        .map(n -> n.isNull() ? Optional.<String>empty() : Optional.of(n.asText()))
        .toList();
  }

  /** Constants of an enum by name; a name that it lacks is an error of the file. */
  public <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
    return texts(key).stream().map(name -> named(name, type)).toList();
  }

  /** One constant; empty where the key is absent. */
  public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return text(key).map(name -> named(name, type));
  }

  /** The object at {@code key}; empty where it is absent or null. */
  public Optional<Judgement> child(String key) {
    return Optional.ofNullable(object.get(key)).filter(JsonNode::isObject).map(Judgement::new);
  }

  /** A list of objects; empty where the key is absent. */
  public List<Judgement> entries(String key) {
    List<Judgement> entries = new ArrayList<>();
    object.path(key).forEach(n -> entries.add(new Judgement(n)));
    return entries;
  }

  /** The constants under {@code must} and {@code may} of this object. */
  public <E extends Enum<E>> Wanted<E> wanted(Class<E> type) {
    return wanted("must", "may", type);
  }

  /** The constants under two keys. */
  public <E extends Enum<E>> Wanted<E> wanted(String mustKey, String mayKey, Class<E> type) {
    return Wanted.of(constants(mustKey, type), constants(mayKey, type));
  }

  private static <E extends Enum<E>> E named(String name, Class<E> type) {
    return Enum.valueOf(type, name);
  }
}
