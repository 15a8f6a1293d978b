package io.github.breach.examples.accuracy.score;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set of values as a careful reader judges it.
 *
 * @param must every one of these is expected
 * @param may these are neither right nor wrong
 */
public record Wanted<T>(Set<T> must, Set<T> may) {

  public Wanted {
    must = Collections.unmodifiableSet(new LinkedHashSet<>(must));
    may = Collections.unmodifiableSet(new LinkedHashSet<>(may));
  }

  public static <T> Wanted<T> of(Collection<T> must, Collection<T> may) {
    return new Wanted<>(new LinkedHashSet<>(must), new LinkedHashSet<>(may));
  }
}
