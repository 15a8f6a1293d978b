package io.github.breach.core.sentence;

/** Takes a part {@code [start, end)} of a text. */
@FunctionalInterface
public interface SpanConsumer {
  /** Takes one part, which is never empty. */
  void accept(int start, int end);
}
