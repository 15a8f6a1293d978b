package io.github.breach.examples.fuzzing.law;

/** Says that a law is broken. */
final class Law {
  private Law() {}

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
