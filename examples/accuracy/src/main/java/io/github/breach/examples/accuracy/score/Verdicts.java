package io.github.breach.examples.accuracy.score;

import io.github.breach.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the verdicts on one notice, in the order in which they are made. */
public final class Verdicts {
  private final List<Verdict> made = new ArrayList<>();

  /** What was collected so far. */
  public List<Verdict> all() {
    return List.copyOf(made);
  }

  public void right(Field field) {
    made.add(new Verdict.Right(field));
  }

  public void extra(Field field, String what, Optional<Span> place) {
    made.add(new Verdict.Extra(field, what, place));
  }

  public void missing(Field field, String what, Optional<Span> place) {
    made.add(new Verdict.Missing(field, what, place));
  }

  /**
   * Judges a field with one value: a wrong value is an extra one and a missing one at once.
   *
   * @param found empty where the record has none
   * @param wanted what to show as missing; empty where having none is right
   */
  public void single(
      Field field, boolean isRight, Optional<Placed<String>> found, Optional<String> wanted) {
    if (isRight) {
      right(field);
      return;
    }
    found.ifPresent(f -> extra(field, f.value(), f.place()));
    wanted.ifPresent(w -> missing(field, w, found.flatMap(Placed::place)));
  }

  /** Judges a set of values of the whole notice; a value found several times counts once. */
  public <T> void set(Field field, List<Placed<T>> found, Wanted<T> wanted) {
    set(field, found, wanted, Optional.empty());
  }

  /**
   * Judges a set of values of one fact.
   *
   * @param fact where the fact stands, and so what it lacks
   */
  public <T> void set(Field field, List<Placed<T>> found, Wanted<T> wanted, Optional<Span> fact) {
    Map<T, Placed<T>> distinct = new LinkedHashMap<>();
    found.forEach(f -> distinct.putIfAbsent(f.value(), f));
    for (Placed<T> one : distinct.values()) {
      if (wanted.must().contains(one.value())) {
        right(field);
      } else if (!wanted.may().contains(one.value())) {
        extra(field, String.valueOf(one.value()), one.place());
      }
    }
    for (T value : wanted.must()) {
      if (!distinct.containsKey(value)) {
        missing(field, String.valueOf(value), fact);
      }
    }
  }
}
