package io.github.breach.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which of the nine items of Article 8 (1) of the Enforcement Rules of the Act on the Protection of
 * Personal Information a notice states.
 *
 * @param items a status for each of the nine
 */
public record Completeness(Map<RequiredItem, ItemStatus> items) implements Serializable {

  /**
   * @throws IllegalArgumentException if an item is missing
   */
  public Completeness {
    EnumMap<RequiredItem, ItemStatus> copy = new EnumMap<>(RequiredItem.class);
    copy.putAll(items);
    if (copy.size() != RequiredItem.values().length) {
      throw new IllegalArgumentException("a status is needed for each of the nine items: " + items);
    }
    items = Collections.unmodifiableMap(copy);
  }

  /** The status of one item. */
  public ItemStatus of(RequiredItem item) {
    ItemStatus status = items.get(item);
    return status == null ? ItemStatus.NOT_STATED : status;
  }

  /** The items of which the notice doesn't speak, in the order of the article. */
  public List<RequiredItem> missing() {
    return Stream.of(RequiredItem.values()).filter(i -> of(i) == ItemStatus.NOT_STATED).toList();
  }
}
