package io.github.breach.core.sentence;

/**
 * A sentence as a part {@code [start, end)} of the text it was split from.
 *
 * @param start position of its first character, never a space
 * @param end position after its last, its 。 and the brackets that close behind it
 */
public record Sentence(int start, int end) {

  public Sentence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a sentence: [" + start + ", " + end + ")");
    }
  }

  /** Whether the character at {@code position} is in the sentence. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }
}
