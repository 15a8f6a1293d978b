package io.github.breach.extract.notice;

/**
 * A sentence, or a line that is none, with the section that holds it; positions are folded.
 *
 * @param index its place among the notice's sentences
 * @param section the innermost section that holds it
 * @param form how it stands on its line
 * @param line the index of its line
 * @param start the first unit behind any list marker
 * @param end the unit after the last, with its 。
 */
public record Sentence(
    int index, NoticeSection section, SentenceForm form, int line, int start, int end) {

  /** Whether {@code other}, a sentence of the same notice, is this one. */
  public boolean isSame(Sentence other) {
    return start == other.start && end == other.end;
  }

  /** The number of folded characters. */
  public int length() {
    return end - start;
  }
}
