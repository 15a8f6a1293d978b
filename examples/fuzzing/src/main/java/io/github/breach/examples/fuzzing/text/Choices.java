package io.github.breach.examples.fuzzing.text;

import java.util.Random;

/** Decides, again and again, between several ways to go on. */
public interface Choices {
  /** Whether there are decisions left. */
  boolean more();

  /** A number from 0 to {@code bound} - 1; 0 where nothing is left to decide. */
  int below(int bound);

  /** A byte a decision: what a fuzzer changes and a shrinker shortens. */
  static Choices of(byte[] bytes) {
    return new Choices() {
      private int next;

      @Override
      public boolean more() {
        return next < bytes.length;
      }

      @Override
      public int below(int bound) {
        return more() ? Math.floorMod((bytes[next++] & 0xFF) * 7919, bound) : 0;
      }
    };
  }

  /** So many decisions at random. */
  static Choices random(Random random, int number) {
    byte[] bytes = new byte[number];
    random.nextBytes(bytes);
    return of(bytes);
  }
}
