package io.github.breach.extract.notice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What several extractors read of one notice in the same way, each reading made when it is first
 * asked for. Safe for concurrent use.
 */
public final class Readings {
  private final Map<Class<?>, Record> made = new ConcurrentHashMap<>();

  /** No reading yet. */
  public Readings() {}

  /** The reading of this sort, made now where it isn't yet; the same whoever makes it. */
  public <T extends Record> T get(Class<T> sort, Supplier<T> reading) {
    Record known = made.get(sort);
    if (known == null) {
      T fresh = reading.get();
      known = made.putIfAbsent(sort, fresh);
      return known == null ? fresh : sort.cast(known);
    }
    return sort.cast(known);
  }
}
