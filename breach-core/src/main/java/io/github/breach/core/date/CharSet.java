package io.github.breach.core.date;

/** A few characters, of which most others are told apart by one bit. */
final class CharSet {
  private final String chars;

  /** By the low bits of the characters. */
  private final long bits;

  private CharSet(String chars) {
    this.chars = chars;
    long set = 0;
    for (int i = 0; i < chars.length(); i++) {
      set |= 1L << chars.charAt(i);
    }
    bits = set;
  }

  static CharSet of(String chars) {
    return new CharSet(chars);
  }

  /** One bit for each character's lowest six. */
  long bits() {
    return bits;
  }

  boolean has(char c) {
    return (bits >>> c & 1) != 0 && chars.indexOf(c) >= 0;
  }
}
