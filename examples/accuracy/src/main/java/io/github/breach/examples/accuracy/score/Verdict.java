package io.github.breach.examples.accuracy.score;

import io.github.breach.model.Span;
import java.util.Optional;

/** One judgement about one field of one notice. */
public sealed interface Verdict {

  /** What is judged. */
  Field field();

  /** Stated and found. */
  record Right(Field field) implements Verdict {}

  /**
   * Found, though the reader doesn't find it.
   *
   * @param what the value found
   * @param place where it is said to stand; empty where the value has no place of its own
   */
  record Extra(Field field, String what, Optional<Span> place) implements Verdict {}

  /**
   * What the reader finds and the record lacks.
   *
   * @param what the value wanted
   * @param place where it stands, as far as the judgement tells
   */
  record Missing(Field field, String what, Optional<Span> place) implements Verdict {}
}
