package io.github.breach.extract.internal.field.incident;

/** Searches that stop where they are told to, so that no text costs more than linear time. */
final class Bounded {
  private Bounded() {}

  /** The first {@code c} in {@code [from, to)} of {@code text}; -1 where there is none. */
  static int indexOf(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
